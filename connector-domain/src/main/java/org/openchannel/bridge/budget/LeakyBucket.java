package org.openchannel.bridge.budget;

import java.time.Duration;

/** Requests that were made and have not leaked away yet. */
final class LeakyBucket {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double most;
    private double level;
    private long lastNanos;

    LeakyBucket(double perSecond, double most, long nanos) {
        this.perSecond = perSecond;
        this.most = most;
        this.lastNanos = nanos;
    }

    /** So many more, whether there is room or not. */
    void add(long nanos, long times) {
        level = level(nanos) + times;
    }

    /** Somebody else has filled it. */
    void fill(long nanos) {
        level = Math.max(level(nanos), most);
    }

    /**
     * How long there is no room for one more.
     *
     * @param spare how much of it is to stay empty
     */
    Duration untilRoom(long nanos, double spare) {
        var over = level(nanos) + 1 - most * (1 - spare);
        return over <= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(over / perSecond * NANOS));
    }

    /** How full it is, 1 for no more room. */
    double fullness(long nanos) {
        return level(nanos) / most;
    }

    private double level(long nanos) {
        level = Math.max(0, level - (nanos - lastNanos) / NANOS * perSecond);
        lastNanos = nanos;
        return level;
    }
}
