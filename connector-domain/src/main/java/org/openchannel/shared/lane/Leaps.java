package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Forward leaps of the database's clock: leases seem to have ended that last. For as long as one lasts they are judged as
 * if the clock had not leapt; by then whoever is alive has prolonged his.
 */
final class Leaps {

    private final LongSupplier nanos;
    private Duration together = Duration.ZERO;
    private long endsAt;

    /** @param nanos the time since anything, as {@link System#nanoTime} */
    Leaps(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void leapt(Duration by) {
        together = isOn() ? together.plus(by) : by;
        endsAt = nanos.getAsLong() + Leases.LASTS.toNanos();
    }

    /** Whether it leapt so lately that nobody knows which leases have ended. */
    synchronized boolean isOn() {
        return !together.isZero() && endsAt - nanos.getAsLong() > 0;
    }

    /** What time it would be without them. */
    synchronized Instant without(Instant now) {
        return isOn() ? now.minus(together) : now;
    }
}
