package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneKeyTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "41, 1", "1, 0", "1, 301"})
    void a_lane_the_database_could_not_hold_is_refused(int queue, int name) {
        assertThatThrownBy(() -> new LaneKey("q".repeat(queue), "n".repeat(name)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_longest_lane_is_one() {
        assertThat(new LaneKey("q".repeat(40), "n".repeat(300)).name()).hasSize(300);
    }
}
