package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 7);
    private final List<Duration> leaps = new ArrayList<>();
    private Instant seenMeanwhile = Instant.MAX;
    private final DatabaseClock clock = new DatabaseClock(BEGIN, nanos::get);

    @Test
    void passes_evenly_between_two_readings_whatever_the_computer_thinks() {
        pass(Duration.ofSeconds(9));

        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(9));
    }

    @Test
    void follows_the_database_forward_at_once() {
        var now = BEGIN.plus(Duration.ofHours(1));
        heard(now);

        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(now.plusSeconds(2));
    }

    @Test
    void takes_what_the_database_said_for_the_middle_between_question_and_answer() {
        var asked = nanos.get();
        pass(Duration.ofMillis(400));
        heard(BEGIN.plusSeconds(60), asked);

        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(60).plusMillis(200));
    }

    @Test
    void does_not_heed_what_it_took_long_to_say() {
        var asked = nanos.get();
        pass(Duration.ofSeconds(6));
        heard(BEGIN.plusSeconds(60), asked);

        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(6));
    }

    @Test
    void never_goes_back_and_waits_for_a_database_that_did() {
        heard(BEGIN.minus(Duration.ofHours(1)));

        assertThat(clock.instant()).isEqualTo(BEGIN);
        pass(Duration.ofHours(2));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)));
        heard(BEGIN.plus(Duration.ofHours(1)));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(BEGIN.plus(Duration.ofHours(1)).plusSeconds(1));
    }

    @Test
    void goes_at_full_pace_again_once_the_two_agree() {
        heard(BEGIN.minusMillis(1));

        pass(Duration.ofMillis(1));
        assertThat(clock.instant()).isEqualTo(BEGIN.plusNanos(500_000));
        pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(BEGIN.plusSeconds(10));
    }

    private void heard(Instant now) {
        heard(now, nanos.get());
    }

    @Test
    void tells_of_a_leap_forward_before_it_follows() {
        heard(BEGIN.plusSeconds(5));
        assertThat(leaps).as("as clocks differ").isEmpty();
        pass(Duration.ofSeconds(10));

        heard(BEGIN.plus(Duration.ofHours(1)));

        assertThat(leaps).containsExactly(Duration.ofHours(1).minusSeconds(15));
        assertThat(seenMeanwhile).isEqualTo(BEGIN.plusSeconds(15));
        heard(BEGIN);
        assertThat(leaps).as("back is no leap").hasSize(1);
    }

    private void heard(Instant now, long asked) {
        clock.heard(now, new DatabaseClock.Moments(asked, nanos.get()), leap -> {
            leaps.add(leap);
            seenMeanwhile = clock.instant();
        });
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
