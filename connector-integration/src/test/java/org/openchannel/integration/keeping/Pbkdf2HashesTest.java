package org.openchannel.integration.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.Secret;

class Pbkdf2HashesTest {

    private final Pbkdf2Hashes hashes = new Pbkdf2Hashes(new CountingSecrets());

    @Test
    void a_password_matches_its_own_hash_only() {
        var hash = hashes.hash(Secret.of("correct horse"));

        assertThat(hashes.matches(Secret.of("correct horse"), Optional.of(hash)))
                .isTrue();
        assertThat(hashes.matches(Secret.of("wrong horse"), Optional.of(hash))).isFalse();
        assertThat(hashes.matches(Secret.of("correct horse"), Optional.empty())).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash() {
        var password = Secret.of("correct horse");

        assertThat(hashes.hash(password)).isNotEqualTo(hashes.hash(password)).doesNotContain("horse");
    }
}
