package org.openchannel.shared.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openchannel.shared.CountingSecrets;

/** Files that last as long as the test. */
public final class InMemoryFileStore implements FileStore {

    private final CountingSecrets secrets = new CountingSecrets();
    private final Map<String, StoredFile> files = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public StoredFile put(String name, String mediaType, InputStream content) throws IOException {
        var bytes = content.readAllBytes();
        if (bytes.length > MAX_SIZE) {
            throw new TooLargeException();
        }
        var file = new StoredFile(secrets.next(32).reveal(), name, mediaType, bytes.length);
        files.put(file.id(), file);
        contents.put(file.id(), bytes);
        return file;
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public void delete(String id) {
        files.remove(id);
        contents.remove(id);
    }

    @Override
    public InputStream open(String id) throws IOException {
        var bytes = contents.get(id);
        if (bytes == null) {
            throw new IOException("No such file: " + id);
        }
        return new ByteArrayInputStream(bytes);
    }
}
