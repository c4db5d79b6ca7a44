package org.openchannel.shared.lane;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after each failed attempt: the waits in order, the last of them repeated until {@code giveUpAfter}
 * has passed since the load was queued. Spread by ±20 % so that many loads don't come back at one instant.
 */
public record RetrySchedule(List<Duration> waits, Duration giveUpAfter) {

    /** 0.5 s, 2 s, 10 s, 30 s, 2 min, 10 min, then hourly to 24 h. */
    public static final RetrySchedule STANDARD = new RetrySchedule(
            List.of(
                    Duration.ofMillis(500),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1)),
            Duration.ofHours(24));

    private static final double SPREAD = 0.4;

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("A retry schedule needs at least one wait");
        }
    }

    /**
     * The wait after failed attempt number {@code attempt} (from 1) of a load of this {@code age}; empty when it is
     * time to give up.
     *
     * @param dice a random number from 0 (inclusive) to 1 (exclusive) that spreads the wait by ±20 %
     */
    public Optional<Duration> waitAfter(int attempt, Duration age, double dice) {
        if (age.compareTo(giveUpAfter) >= 0) {
            return Optional.empty();
        }
        var wait = waits.get(Math.min(attempt, waits.size()) - 1);
        var factor = 1 - SPREAD / 2 + SPREAD * dice;
        return Optional.of(Duration.ofMillis(Math.round(wait.toMillis() * factor)));
    }
}
