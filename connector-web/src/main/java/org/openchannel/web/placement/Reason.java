package org.openchannel.web.placement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.shared.lane.Failure;

/**
 * Why something is not as it should be: a sentence in the reader's language, and, where others gave a reason that we have
 * no sentence for, their own words after it.
 *
 * @param key where the sentence is found
 * @param words those of others
 */
public record Reason(String key, @Nullable String words) {

    /** Words gateways use for why a connection ended; there are texts for them. */
    private static final Set<String> CAUSES =
            Set.of("not_scanned", "unlinked", "banned", "expired", "token_revoked", "token_refused");

    /** Words for how a portal and we differ about a line. */
    private static final Set<String> DIFFERENCES = Set.of("faulty", "switched_on", "switched_off", "not_checked");

    /** Why a connection ended; null when nobody said. */
    static @Nullable Reason ofCause(SessionSnapshot session) {
        return known("link.cause.", CAUSES, session.cause());
    }

    /** How a portal and we differ about a line; null when we agree. */
    static @Nullable Reason ofDifference(@Nullable String given) {
        return known("placement.difference.", DIFFERENCES, given);
    }

    private static @Nullable Reason known(String prefix, Set<String> words, @Nullable String given) {
        if (given == null) {
            return null;
        }
        return words.contains(given) ? new Reason(prefix + given, null) : new Reason(prefix + "other", given);
    }

    /** Why somebody who was asked did not answer, or refused. */
    static Reason of(Failure failure) {
        return failure.kind() == Failure.Kind.PERMANENT
                ? new Reason("placement.reason.refused", failure.reason())
                : new Reason("placement.reason.away", null);
    }
}
