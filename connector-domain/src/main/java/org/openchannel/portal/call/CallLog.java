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

    /** The newest first. */
    public List<CallRecord> of(long applicationId, int most) {
        return calls.latest(applicationId, most).stream().map(RestCall::record).toList();
    }
}
