package org.openchannel.integration.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file by which whoever runs the server asks for a way into the console. */
final class RecoveryFile {

    private static final int LONGEST = 200;

    private final Path folder;

    RecoveryFile(Path folder) {
        this.folder = folder;
    }

    /** Where the name is written. */
    Path asked() {
        return folder.resolve("console-recover");
    }

    /** Where the password is. */
    Path told() {
        return folder.resolve("console-recovered-password");
    }

    /** The name in it; empty when nobody asks. */
    Optional<String> read() {
        if (!Files.isRegularFile(asked())) {
            return Optional.empty();
        }
        try (var file = Files.newInputStream(asked())) {
            return Optional.of(new String(file.readNBytes(LONGEST), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + asked() + " can't be read", e);
        }
    }

    /** It was answered. */
    void done() {
        try {
            Files.deleteIfExists(asked());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + asked() + " can't be removed", e);
        }
    }
}
