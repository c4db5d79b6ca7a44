package org.openchannel.bridge.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersevereTest {

    private int tries;

    @Test
    void a_transaction_that_falls_over_another_is_tried_again() {
        assertThat(Persevere.with(() -> fallsUntil(3))).isEqualTo(3);
    }

    @Test
    void the_third_failure_is_the_callers() {
        assertThatThrownBy(() -> Persevere.with(() -> fallsUntil(4))).hasMessage("try 3");
        assertThat(tries).isEqualTo(3);
    }

    private int fallsUntil(int good) {
        tries++;
        if (tries < good) {
            throw new IllegalStateException("try " + tries);
        }
        return tries;
    }
}
