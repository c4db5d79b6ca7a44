package org.openchannel.faults;

import java.util.function.LongSupplier;

/** How many calls a portal bears: so many at once, and so many per second again. */
final class Bucket {

    private final double burst;
    private final double perSecond;
    private final LongSupplier nanos;
    private double level;
    private long last;

    Bucket(double burst, double perSecond, LongSupplier nanos) {
        this.burst = burst;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.last = nanos.getAsLong();
    }

    /** That of most portals. */
    static Bucket standard() {
        return new Bucket(50, 2, System::nanoTime);
    }

    /** Whether one more call is borne; what is refused does not count. */
    synchronized boolean takes() {
        var now = nanos.getAsLong();
        level = Math.max(0, level - (now - last) / 1e9 * perSecond);
        last = now;
        if (level + 1 > burst) {
            return false;
        }
        level++;
        return true;
    }
}
