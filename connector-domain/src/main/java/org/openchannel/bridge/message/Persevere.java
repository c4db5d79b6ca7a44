package org.openchannel.bridge.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tries a transaction again. Two requests at once may trip over each other's new rows; the second try of the one that
 * fell finds what the other one stored.
 */
final class Persevere {

    private static final Logger LOG = System.getLogger(Persevere.class.getName());
    /** Portals post what operators write only once: who loses a race to settlements of the same chat runs it again. */
    private static final int TRIES = 7;

    private static final long FIRST_PAUSE_NANOS = 5_000_000;

    private Persevere() {}

    /** Runs {@code transaction} up to seven times within a third of a second; its last failure is the caller's. */
    static <T> T with(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.log(Level.DEBUG, "Tried again", e);
                LockSupport.parkNanos(FIRST_PAUSE_NANOS << (attempt - 1));
            }
        }
    }
}
