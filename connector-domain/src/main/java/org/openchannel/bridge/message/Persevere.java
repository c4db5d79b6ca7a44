package org.openchannel.bridge.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Tries a transaction again. Whoever changes what exists waits for others at the dialog's lock, but two nodes may still trip
 * over each other's new rows, which nobody can lock; the next try of the one that fell finds what the other one stored.
 */
final class Persevere {

    private static final Logger LOG = System.getLogger(Persevere.class.getName());

    /** A node of another version may lock in another order, and a portal posts what operators write only once. */
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
