package org.openchannel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void is_masked_wherever_it_is_printed() {
        assertThat(Secret.of("hush")).hasToString("Secret[masked]");
        assertThat("token: " + Secret.of("hush")).doesNotContain("hush");
    }

    @Test
    void matches_only_itself() {
        assertThat(Secret.of("hush").matches("hush")).isTrue();
        assertThat(Secret.of("hush").matches("hush!")).isFalse();
        assertThat(Secret.of("hush").matches(null)).isFalse();
    }
}
