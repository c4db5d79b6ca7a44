package org.openchannel.bridge.budget;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A portal that counts as the reference describes it: 50 requests that leak 2 a second, 480 s in ten minutes. */
final class CountingPortal {

    private static final double SECOND = 1e9;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final MovableNanos time;
    private final Deque<double[]> minutes = new ArrayDeque<>();
    private double bucket;
    private long last;
    int refusals;

    CountingPortal(MovableNanos time) {
        this.time = time;
        this.last = time.getAsLong();
    }

    /** One request with so many messages; takes the time it takes and says what it cost. */
    void take(Budget budget, int messages, double secondsEach) {
        var now = time.getAsLong();
        bucket = Math.max(0, bucket - (now - last) / SECOND * 2) + 1;
        last = now;
        if (bucket > 50 || operating() > 480) {
            refusals++;
        }
        budget.asked();
        budget.left("send", messages);
        var took = messages * secondsEach;
        var minute = Math.floorDiv(now, MINUTE);
        if (minutes.isEmpty() || minutes.getLast()[0] != minute) {
            minutes.addLast(new double[] {minute, now + 10.0 * MINUTE, 0});
        }
        minutes.getLast()[2] += took;
        time.pass(Duration.ofNanos((long) (took * SECOND)));
        budget.landed("send", messages);
        budget.worked(new Work("send", messages, took, operating(), untilReset()));
        budget.wentWell(messages);
    }

    private Duration untilReset() {
        return Duration.ofNanos((long) (minutes.getFirst()[1] - time.getAsLong()));
    }

    private double operating() {
        while (!minutes.isEmpty() && minutes.getFirst()[1] <= time.getAsLong()) {
            minutes.removeFirst();
        }
        return minutes.stream().mapToDouble(minute -> minute[2]).sum();
    }
}
