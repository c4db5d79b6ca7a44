package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnclaimedTest {

    private long now;
    private final Unclaimed unclaimed = new Unclaimed(() -> now);

    @Test
    void a_lane_nobody_takes_is_seen() {
        unclaimed.saw(Set.of("a 1", "b 1"));
        now += 12_000;
        unclaimed.saw(Set.of("a 1"));

        assertThat(unclaimed.longest()).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void a_lane_that_was_taken_meanwhile_begins_anew() {
        unclaimed.saw(Set.of("a 1"));
        now += 12_000;
        unclaimed.saw(Set.of("a 2"));
        now += 500;
        unclaimed.saw(Set.of("a 2"));

        assertThat(unclaimed.longest()).isEqualTo(Duration.ofMillis(500));
    }
}
