package org.openchannel.bridge.budget;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Time that passes when told to; it begins anywhere, as a computer's does. */
final class MovableNanos implements LongSupplier {

    private long now = -5_000_000_000L;

    @Override
    public long getAsLong() {
        return now;
    }

    void pass(Duration time) {
        now += time.toNanos();
    }
}
