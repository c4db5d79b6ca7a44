package org.openchannel.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void is_equal_to_the_same_secret_alone() {
        assertThat(Secret.of("hush")).isEqualTo(Secret.of("hush")).hasSameHashCodeAs(Secret.of("hush"));
        assertThat(Secret.of("hush")).isNotEqualTo(Secret.of("Hush"));
        assertThat((Object) Secret.of("hush")).isNotEqualTo("hush");
    }

    @Test
    void an_empty_one_would_prove_nothing_and_is_refused() {
        assertThatThrownBy(() -> Secret.of("")).isInstanceOf(IllegalArgumentException.class);
    }
}
