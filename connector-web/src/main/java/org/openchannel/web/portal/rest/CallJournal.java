package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.call.PendingCalls;
import org.openchannel.portal.oauth.Access;

/** Keeps what applications and webhooks call for their builders. Calls of strangers are nobody's and are not kept. */
@Dependent
public class CallJournal {

    private static final Logger LOG = System.getLogger(CallJournal.class.getName());

    private final PendingCalls pending;
    private final Clock clock;

    @Inject
    public CallJournal(PendingCalls pending, Clock clock) {
        this.pending = pending;
        this.clock = clock;
    }

    /** Keeps one; a log that can't be written does not spoil the call. */
    void keep(@Nullable Access access, RestRequest request, RestAnswer answer, Instant start) {
        if (access == null) {
            return;
        }
        try {
            pending.add(new CallRecord(
                    access.owner(),
                    request.method(),
                    JsonTree.write(Masked.beginning(request.parameters().asMap(), CallRecord.LONGEST_TEXT)),
                    answer.status(),
                    JsonTree.write(Masked.beginning(answer.body(), CallRecord.LONGEST_TEXT)),
                    Duration.between(start, clock.instant()).toMillis(),
                    answer.operating(),
                    start));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A call could not be written into the log", e);
        }
    }
}
