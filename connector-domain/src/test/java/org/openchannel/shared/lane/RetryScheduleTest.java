package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private final RetrySchedule schedule =
            new RetrySchedule(List.of(Duration.ofSeconds(1), Duration.ofSeconds(10)), Duration.ofMinutes(1));

    @Test
    void repeats_the_last_wait_until_it_is_time_to_give_up() {
        assertThat(schedule.waitAfter(1, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(1));
        assertThat(schedule.waitAfter(2, Duration.ZERO, 0.5)).contains(Duration.ofSeconds(10));
        assertThat(schedule.waitAfter(9, Duration.ofSeconds(59), 0.5)).contains(Duration.ofSeconds(10));
        assertThat(schedule.waitAfter(9, Duration.ofMinutes(1), 0.5)).isEmpty();
    }

    @Test
    void spreads_each_wait_by_a_fifth() {
        assertThat(schedule.waitAfter(2, Duration.ZERO, 0)).contains(Duration.ofSeconds(8));
        assertThat(schedule.waitAfter(2, Duration.ZERO, 0.9999999)).contains(Duration.ofSeconds(12));
    }
}
