package org.openchannel.integration.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Failure;

/** How long somebody is left alone: longer after each failure, never long; as long as asked where that is longer. */
final class Rest {

    private static final List<Duration> WAITS =
            List.of(Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30));
    private static final double SPREAD = 0.4;
    /** Who kept the peace for so long begins from the beginning. */
    static final Duration FORGIVEN = Duration.ofMinutes(2);

    private int failures;
    private @Nullable Long until;

    /**
     * Begins, or begins anew, at {@code now} (nanoseconds); returns how long it lasts. Who fails while it is on had set
     * out before: that is the same trouble, not one more.
     */
    Duration begin(Failure failure, double chance, long now) {
        if (failures > 0 && isOn(now)) {
            return atLeast(Objects.requireNonNullElse(failure.retryAfter(), Duration.ZERO), now);
        }
        if (isForgiven(now)) {
            failures = 0;
        }
        var planned = WAITS.get(Math.min(failures, WAITS.size() - 1));
        var spread = Duration.ofMillis(Math.round(planned.toMillis() * (1 - SPREAD / 2 + SPREAD * chance)));
        var asked = failure.retryAfter();
        failures++;
        return atLeast(asked != null && asked.compareTo(spread) > 0 ? asked : spread, now);
    }

    /** Lasts so long from {@code now} at least, without being a failure; returns how long it lasts. */
    Duration atLeast(Duration length, long now) {
        var end = now + length.toNanos();
        until = until == null || end - until > 0 ? end : until;
        return Duration.ofNanos(until - now);
    }

    /** All is well. */
    void end() {
        failures = 0;
        until = null;
    }

    boolean isOn(long now) {
        return until != null && until - now > 0;
    }

    /** Whether it ended so long ago that the next failure is like the first. */
    boolean isForgiven(long now) {
        return until != null && now - until > FORGIVEN.toNanos();
    }

    boolean followsFailure() {
        return failures > 0;
    }
}
