package org.openchannel.portal.limit;

import java.time.Duration;
import java.time.Instant;

/** Counts the requests of one address: each fills it by one, time drains it. */
final class LeakyBucket {

    private static final double NANOS = 1e9;

    private double level;
    private Instant seenAt;

    LeakyBucket(Instant now) {
        seenAt = now;
    }

    /** Takes one more request, unless the bucket is full; a refused request does not count. */
    synchronized boolean takes(Limits limits, Instant now) {
        drain(limits, now);
        if (level + 1 > limits.burst()) {
            return false;
        }
        level++;
        return true;
    }

    synchronized boolean isDry(Limits limits, Instant now) {
        drain(limits, now);
        return level == 0;
    }

    private void drain(Limits limits, Instant now) {
        if (now.isAfter(seenAt)) {
            var seconds = Duration.between(seenAt, now).toNanos() / NANOS;
            level = Math.max(0, level - seconds * limits.perSecond());
            seenAt = now;
        }
    }
}
