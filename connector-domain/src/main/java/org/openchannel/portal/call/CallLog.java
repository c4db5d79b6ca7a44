package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what applications and webhooks called lately. */
@Dependent
@Transactional
public class CallLog {

    private final RestCalls calls;
    private final WriteCalls writeCalls;
    private final PendingCalls pending;

    @Inject
    public CallLog(RestCalls calls, WriteCalls writeCalls, PendingCalls pending) {
        this.calls = calls;
        this.writeCalls = writeCalls;
        this.pending = pending;
    }

    /** Those {@code query} asks for, the newest first. */
    public List<CallRecord> find(CallQuery query) {
        writeCalls.write();
        return calls.find(query).stream().map(RestCall::record).toList();
    }

    /** The newest first. */
    public List<CallRecord> of(long owner, int most) {
        writeCalls.write();
        return calls.latest(owner, most).stream().map(RestCall::record).toList();
    }

    /** How many calls never came into the log since the start, because too many came at once. */
    public long lost(long owner) {
        return pending.lost(owner);
    }
}
