package org.openchannel.bridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type as an interval. */
class AskedIntervalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.5; s; 500",
                "0,5; s; 500",
                " 3 ; s; 3000",
                "10; min; 600000",
                "600; s; 600000",
                "0,25; min; 15000",
                "1.2345; s; 1234"
            })
    void numbers_are_understood_with_comma_and_point(String amount, String unit, long millis) {
        var asked = new AskedInterval(amount, unit);

        assertThat(asked.fault(Pace.SHORTEST, Pace.LONGEST)).isEmpty();
        assertThat(asked.duration()).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.49; s; short",
                "0.4999; s; short",
                "0; s; short",
                "10.01; min; long",
                "600.001; s; long",
                "999999999; min; long",
                "three; s; text",
                "-3; s; text",
                "1e3; s; text",
                "1.2.3; s; text",
                "12345678901; s; text",
                "''; s; text"
            })
    void what_can_t_be_is_refused_with_the_reason(String amount, String unit, String why) {
        assertThat(new AskedInterval(amount, unit).fault(Pace.SHORTEST, Pace.LONGEST))
                .contains(why);
    }

    @Test
    void intervals_are_read_in_the_unit_that_suits_them() {
        assertThat(IntervalAmount.of(Duration.ofMillis(500))).isEqualTo(new IntervalAmount("0.5", "s"));
        assertThat(IntervalAmount.of(Duration.ofSeconds(90))).isEqualTo(new IntervalAmount("90", "s"));
        assertThat(IntervalAmount.of(Duration.ofMinutes(10))).isEqualTo(new IntervalAmount("10", "min"));
        assertThat(IntervalAmount.of(Duration.ZERO)).isEqualTo(new IntervalAmount("0", "s"));
    }
}
