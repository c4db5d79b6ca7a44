package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final Footprint BEFORE = new Footprint(100, 300, 40, 20, 80);

    @Test
    void a_little_more_is_as_before() {
        assertThat(new Footprint(110, 330, 44, 22, 88).isBackTo(BEFORE)).isTrue();
        assertThat(new Footprint(60, 100, 3, 1, 50).isBackTo(BEFORE)).isTrue();
    }

    @Test
    void each_thing_that_is_kept_shows() {
        assertThat(new Footprint(191, 300, 40, 20, 80).isBackTo(BEFORE)).isFalse();
        assertThat(new Footprint(100, 336, 40, 20, 80).isBackTo(BEFORE)).isFalse();
        assertThat(new Footprint(100, 300, 50, 20, 80).isBackTo(BEFORE)).isFalse();
        assertThat(new Footprint(100, 300, 40, 25, 80).isBackTo(BEFORE)).isFalse();
        assertThat(new Footprint(100, 300, 40, 20, 93).isBackTo(BEFORE)).isFalse();
    }
}
