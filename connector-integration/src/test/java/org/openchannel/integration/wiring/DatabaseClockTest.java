package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 7);
    private final DatabaseClock clock = new DatabaseClock(BEGIN, nanos::get);

    @Test
    void passes_evenly_between_two_readings_whatever_the_computer_thinks() {
        pass(Duration.ofSeconds(9));

        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(9));
    }

    @Test
    void follows_the_database_forward_at_once() {
        var now = BEGIN.plus(Duration.ofHours(1));
        clock.heard(now, nanos.get());

        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(now.plusSeconds(2));
    }

    @Test
    void counts_from_when_the_database_answered() {
        var asked = nanos.get();
        pass(Duration.ofSeconds(1));
        clock.heard(BEGIN.plusSeconds(60), asked);

        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(61));
    }

    @Test
    void never_goes_back_and_waits_for_a_database_that_did() {
        clock.heard(BEGIN.minus(Duration.ofHours(1)), nanos.get());

        assertThat(clock.instant()).isEqualTo(BEGIN);
        pass(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)));
        clock.heard(BEGIN.plus(Duration.ofHours(1)), nanos.get());
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)).plusSeconds(1));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
