package org.openchannel.bridge.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tries a transaction again. Whoever changes what exists waits for others at the dialog's lock, but two nodes may still trip
 * over each other's new rows, which nobody can lock; the second try of the one that fell finds what the other one stored.
 */
final class Persevere {

    private static final Logger LOG = System.getLogger(Persevere.class.getName());
    private static final int TRIES = 3;

    private static final long FIRST_PAUSE_NANOS = 5_000_000;

    private Persevere() {}

    /** Runs {@code transaction} up to three times; its last failure is the caller's. */
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
