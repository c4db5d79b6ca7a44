package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersevereTest {

    private int tries;

    @Test
    void a_transaction_that_falls_over_another_is_tried_again() {
        assertThat(Persevere.with(() -> fallsUntil(7))).isEqualTo(7);
    }

    @Test
    void the_last_failure_is_the_callers() {
        assertThatThrownBy(() -> Persevere.with(() -> fallsUntil(8))).hasMessage("try 7");
        assertThat(tries).isEqualTo(7);
    }

    private int fallsUntil(int good) {
        tries++;
        if (tries < good) {
            throw new IllegalStateException("try " + tries);
        }
        return tries;
    }
}
