package org.openchannel.bridge.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An interval as somebody typed it.
 *
 * @param amount a number with a comma or a point; "" for what is usual
 * @param unit {@code s}, or {@code min}
 */
public record AskedInterval(String amount, String unit) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,9})?");
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);
    private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

    public AskedInterval {
        amount = amount.strip();
    }

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return amount.isEmpty();
    }

    /** What is wrong with it: {@code text}, {@code short} or {@code long}. */
    Optional<String> fault(Duration shortest, Duration longest) {
        if (!NUMBER.matcher(amount).matches()) {
            return Optional.of("text");
        }
        if (millis().compareTo(BigDecimal.valueOf(shortest.toMillis())) < 0) {
            return Optional.of("short");
        }
        return millis().compareTo(BigDecimal.valueOf(longest.toMillis())) > 0 ? Optional.of("long") : Optional.empty();
    }

    /** What is meant, to the millisecond; only when there is no fault in it. */
    Duration duration() {
        return Duration.ofMillis(millis().longValue());
    }

    private BigDecimal millis() {
        var number = new BigDecimal(amount.replace(',', '.')).multiply(MILLIS);
        return unit.equals("min") ? number.multiply(MINUTE) : number;
    }
}
