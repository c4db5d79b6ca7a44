package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Brings the calls that wait into the log. Done every five seconds, and before somebody reads the log. */
@Dependent
public class WriteCalls {

    private static final Logger LOG = System.getLogger(WriteCalls.class.getName());

    private final PendingCalls pending;
    private final KeepCalls keepCalls;

    @Inject
    public WriteCalls(PendingCalls pending, KeepCalls keepCalls) {
        this.pending = pending;
        this.keepCalls = keepCalls;
    }

    /** Writes what waits; a log that can't be written spoils nothing else. */
    public void write() {
        pending.drain(this::keep);
    }

    private void keep(List<CallRecord> records) {
        try {
            keepCalls.keep(records);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, records.size() + " calls could not be written into the log", e);
        }
    }
}
