package org.openchannel.bridge.message;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/**
 * Tries a transaction again. Two requests at once may trip over each other's new rows; the second try of the one that
 * fell finds what the other one stored.
 */
final class Persevere {

    private static final Logger LOG = System.getLogger(Persevere.class.getName());
    private static final int TRIES = 3;

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
            }
        }
    }
}
