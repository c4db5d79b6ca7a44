package org.openchannel.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting that disturbs as little as possible, and says how long it took. */
final class Waiting {

    private static final long STEP_NANOS = 2_000_000;

    private Waiting() {}

    /**
     * @param since a moment of {@link System#nanoTime}
     * @return from {@code since} until it was so
     */
    static Duration until(String what, Duration patience, BooleanSupplier isSo, long since) {
        var end = System.nanoTime() + patience.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("In vain: " + what);
            }
            LockSupport.parkNanos(STEP_NANOS);
        }
        return Duration.ofNanos(System.nanoTime() - since);
    }

    /** Seconds with their fraction. */
    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
