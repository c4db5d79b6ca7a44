package org.openchannel.portal.offline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events kept until they are fetched. Whoever reserves them gets what nobody else gets at the same time. */
public interface OfflineEvents {

    /** Keeps an event; one that says the same and is not reserved yet is only brought up to date. */
    void keep(OfflineEvent event);

    /** One page of what fits, reserved or not. */
    List<OfflineEvent> list(OfflineQuery query, int from, int most);

    /** How many fit. */
    long count(OfflineQuery query);

    /**
     * Reserves the first {@code most} free ones that fit for {@code processId} and returns them in the order asked for.
     * Readers at the same time get disjoint sets and do not wait for each other.
     *
     * @param withErrors whether those marked as errors count as free
     */
    List<OfflineEvent> reserve(OfflineQuery query, int most, String processId, boolean withErrors);

    /** Everything {@code processId} reserved, in the order asked for. */
    List<OfflineEvent> reserved(OfflineQuery query, int most, String processId);

    /** Forgets what {@code processId} reserved: those of {@code pick}, or all. */
    int clear(long applicationId, String processId, @Nullable Pick pick);

    /** Marks what {@code processId} reserved as errors, free again for those who ask for errors. */
    int fail(long applicationId, String processId, @Nullable Pick pick);

    /** Forgets what is older than {@code moment}. */
    void dropBefore(Instant moment);

    /** Forgets all of an application. */
    void dropOf(long applicationId);

    /** Some of the reserved ones: by their numbers, or by their message ids where there are no numbers. */
    record Pick(List<Long> ids, List<String> messageIds) {}
}
