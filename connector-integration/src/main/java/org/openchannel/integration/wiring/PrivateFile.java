package org.openchannel.integration.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.openchannel.shared.Secret;

/** A file with a secret for whoever installs us; only its owner may read it. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes {@code secret} into {@code file}, whatever was in it before; returns the file. */
    public static Path write(Path file, Secret secret) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, secret.reveal() + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("A password can't be written to " + file, e);
        }
    }
}
