package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.shared.IdSource;

/** Writes a call into the log, which holds the last 500 of each application (a few more between two trims). */
@Dependent
public class KeepCall {

    static final int KEPT = 500;
    private static final int TRIM_EVERY = 50;

    private final RestCalls calls;
    private final IdSource ids;

    @Inject
    public KeepCall(RestCalls calls, IdSource ids) {
        this.calls = calls;
        this.ids = ids;
    }

    /** Keeps {@code record}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(CallRecord record) {
        var id = ids.next();
        calls.add(RestCall.made(id, record, record.calledAt()));
        if (Math.floorMod(id.hashCode(), TRIM_EVERY) == 0) {
            calls.trim(record.applicationId(), KEPT);
        }
    }
}
