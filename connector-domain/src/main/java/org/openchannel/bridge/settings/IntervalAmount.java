package org.openchannel.bridge.settings;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * An interval as people read it.
 *
 * @param amount a number with a point where it is broken
 * @param unit {@code s}, or {@code min} where whole minutes are meant
 */
public record IntervalAmount(String amount, String unit) {

    private static final long MINUTE = 60_000;

    /** How people read it. */
    public static IntervalAmount of(Duration interval) {
        var millis = interval.toMillis();
        return millis > 0 && millis % MINUTE == 0
                ? new IntervalAmount(Long.toString(millis / MINUTE), "min")
                : new IntervalAmount(
                        BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString(), "s");
    }
}
