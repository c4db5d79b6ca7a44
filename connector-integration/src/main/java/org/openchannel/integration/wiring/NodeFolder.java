package org.openchannel.integration.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Tells one data folder from another, by a number kept in it. */
final class NodeFolder {

    private static final String FILE = "node-id";

    private NodeFolder() {}

    /** The number in {@code folder}; {@code fresh} becomes it where there is none. */
    static UUID number(Path folder, UUID fresh) {
        var file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            if (Files.notExists(file)) {
                Files.writeString(file, fresh.toString());
            }
            return UUID.fromString(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
