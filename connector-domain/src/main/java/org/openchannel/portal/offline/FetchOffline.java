package org.openchannel.portal.offline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.offline.OfflineEvents.Pick;
import org.openchannel.shared.SecretSource;

/** Lets an application fetch the events kept for it, and say what became of them. */
@Dependent
@Transactional
public class FetchOffline {

    private static final int PROCESS_ID_LENGTH = 32;

    private final OfflineEvents events;
    private final SecretSource secrets;

    @Inject
    public FetchOffline(OfflineEvents events, SecretSource secrets) {
        this.events = events;
        this.secrets = secrets;
    }

    /**
     * What was fetched.
     *
     * @param processId by which the events stay reserved; absent when they are gone already
     */
    public record Batch(@Nullable String processId, List<OfflineEvent> events) {}

    /** The first that fit, which are then forgotten. */
    public Batch take(OfflineQuery query, int most, boolean withErrors) {
        var processId = newProcess();
        var taken = events.reserve(query, most, processId, withErrors);
        events.clear(query.applicationId(), processId, null);
        return new Batch(null, taken);
    }

    /** The first that fit, reserved until they are cleared. */
    public Batch reserve(OfflineQuery query, int most, boolean withErrors) {
        var processId = newProcess();
        return new Batch(processId, events.reserve(query, most, processId, withErrors));
    }

    /** What a process reserved before. */
    public Batch again(OfflineQuery query, int most, String processId) {
        return new Batch(processId, events.reserved(query, most, processId));
    }

    /** One page of what is kept, reserved or not. */
    public List<OfflineEvent> list(OfflineQuery query, int from, int most) {
        return events.list(query, from, most);
    }

    /** How many fit. */
    public long count(OfflineQuery query) {
        return events.count(query);
    }

    /** Forgets what was dealt with; all of the process when {@code pick} is absent. */
    public void clear(long applicationId, String processId, @Nullable Pick pick) {
        events.clear(applicationId, processId, pick);
    }

    /** Marks what could not be dealt with; all of the process when {@code pick} is absent. */
    public void fail(long applicationId, String processId, @Nullable Pick pick) {
        events.fail(applicationId, processId, pick);
    }

    private String newProcess() {
        return secrets.next(PROCESS_ID_LENGTH).reveal();
    }
}
