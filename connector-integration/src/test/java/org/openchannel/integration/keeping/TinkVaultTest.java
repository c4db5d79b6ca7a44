package org.openchannel.integration.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openchannel.shared.Secret;

class TinkVaultTest {

    @TempDir
    private Path folder;

    @Test
    void opens_what_it_sealed_after_a_restart() {
        var sealed = vault("keyset.json").seal(Secret.of("hush"), "purpose");

        assertThat(sealed).doesNotContain("hush");
        assertThat(vault("keyset.json").open(sealed, "purpose")).isEqualTo(Secret.of("hush"));
    }

    @Test
    void refuses_another_purpose_another_key_and_what_was_altered() {
        var sealed = vault("keyset.json").seal(Secret.of("hush"), "purpose");

        assertThatThrownBy(() -> vault("keyset.json").open(sealed, "other")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault("another.json").open(sealed, "purpose"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault("keyset.json").open("A" + sealed, "purpose"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_keyset_is_readable_only_to_its_owner() throws IOException {
        vault("keyset.json").seal(Secret.of("hush"), "purpose");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keyset.json"))))
                .isEqualTo("rw-------");
    }

    private TinkVault vault(String keyset) {
        return new TinkVault(folder.resolve(keyset));
    }
}
