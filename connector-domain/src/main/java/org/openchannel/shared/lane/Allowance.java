package org.openchannel.shared.lane;

import java.time.Duration;
import java.util.Set;

/**
 * What a party may be sent now.
 *
 * @param lanes at most so many lanes in one trip
 * @param perLane at most so many loads of each
 * @param pause how long nothing may be sent at all; zero when something may
 * @param ranks of these ranks only
 */
public record Allowance(int lanes, int perLane, Duration pause, Set<Rank> ranks) {

    /** So much at once. */
    public static Allowance of(int lanes, int perLane) {
        return new Allowance(lanes, perLane, Duration.ZERO, Set.of(Rank.values()));
    }

    /** Nothing before {@code pause} is over. */
    public static Allowance after(Duration pause) {
        return new Allowance(0, 0, pause, Set.of());
    }

    /** The same of these ranks only. */
    public Allowance only(Set<Rank> some) {
        return new Allowance(lanes, perLane, pause, Set.copyOf(some));
    }

    /** Whether nothing may be sent yet. */
    public boolean isNone() {
        return lanes <= 0 || perLane <= 0 || pause.compareTo(Duration.ZERO) > 0;
    }
}
