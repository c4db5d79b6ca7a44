package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.shared.IdSource;

/** Writes calls into the log, which holds the last 500 of each application (a few more between two trims). */
@Dependent
public class KeepCalls {

    static final int KEPT = 500;
    private static final int TRIM_EVERY = 50;

    private final RestCalls calls;
    private final IdSource ids;

    @Inject
    public KeepCalls(RestCalls calls, IdSource ids) {
        this.calls = calls;
        this.ids = ids;
    }

    /** Keeps {@code records}, all of one application. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(List<CallRecord> records) {
        var isDue = false;
        for (var record : records) {
            var id = ids.next();
            calls.add(RestCall.made(id, record, record.calledAt()));
            isDue |= Math.floorMod(id.hashCode(), TRIM_EVERY) == 0;
        }
        if (isDue) {
            calls.trim(records.get(0).owner(), KEPT);
        }
    }
}
