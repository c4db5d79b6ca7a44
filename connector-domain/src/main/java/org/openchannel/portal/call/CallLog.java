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

    @Inject
    public CallLog(RestCalls calls) {
        this.calls = calls;
    }

    /** Those {@code query} asks for, the newest first. */
    public List<CallRecord> find(CallQuery query) {
        return calls.find(query).stream().map(RestCall::record).toList();
    }

    /** The newest first. */
    public List<CallRecord> of(long applicationId, int most) {
        return calls.latest(applicationId, most).stream().map(RestCall::record).toList();
    }
}
