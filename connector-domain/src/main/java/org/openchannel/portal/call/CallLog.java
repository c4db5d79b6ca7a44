package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what applications called lately. */
@Dependent
@Transactional
public class CallLog {

    private final RestCalls calls;
    private final WriteCalls writeCalls;

    @Inject
    public CallLog(RestCalls calls, WriteCalls writeCalls) {
        this.calls = calls;
        this.writeCalls = writeCalls;
    }

    /** Those {@code query} asks for, the newest first. */
    public List<CallRecord> find(CallQuery query) {
        writeCalls.write();
        return calls.find(query).stream().map(RestCall::record).toList();
    }

    /** The newest first. */
    public List<CallRecord> of(long applicationId, int most) {
        writeCalls.write();
        return calls.latest(applicationId, most).stream().map(RestCall::record).toList();
    }
}
