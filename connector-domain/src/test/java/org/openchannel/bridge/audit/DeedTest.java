package org.openchannel.bridge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is kept of what somebody did. */
class DeedTest {

    @Test
    void what_is_too_long_to_be_kept_shows_that_it_was_cut() {
        var deed = new Deed(Instant.EPOCH, "Olga", "ignore-number", "all", "", "+79001234567, ".repeat(100));

        assertThat(deed.after()).hasSize(1000).startsWith("+79001234567, ").endsWith("…");
        assertThat(deed.who()).isEqualTo("Olga");
    }

    @Test
    void a_pair_is_never_torn() {
        var deed = new Deed(Instant.EPOCH, "Olga", "access", "all", "", "x" + "😀".repeat(600));

        assertThat(deed.after()).hasSizeLessThanOrEqualTo(1000).endsWith("😀…");
    }
}
