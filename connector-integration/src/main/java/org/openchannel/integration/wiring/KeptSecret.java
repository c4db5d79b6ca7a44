package org.openchannel.integration.wiring;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** A secret that is drawn once and kept in a file only its owner may read. */
final class KeptSecret {

    private KeptSecret() {}

    /** The secret in {@code file}; drawn when there is none yet. */
    static Secret in(Path file, int length, SecretSource secrets) {
        try {
            if (!Files.exists(file)) {
                create(file, secrets.next(length));
            }
            return Secret.of(Files.readString(file).strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "No secret can be kept in " + file
                            + "; make its folder writable, or delete the file if it is empty",
                    e);
        }
    }

    /** Appears whole or not at all; a temporary file is readable only to its owner. */
    private static void create(Path file, Secret key) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".new");
        Files.writeString(draft, key.reveal());
        try {
            // A link instead of a move: of two starters the first wins, and both use its secret.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException kept) {
            // The other one's secret is as good.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(draft, file);
            return;
        }
        Files.delete(draft);
    }
}
