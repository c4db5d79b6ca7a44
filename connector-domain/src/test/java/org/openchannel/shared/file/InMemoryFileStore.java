package org.openchannel.shared.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;

/** Files that last as long as the test. */
public final class InMemoryFileStore implements FileStore {

    private final CountingSecrets secrets = new CountingSecrets();
    private final Map<String, StoredFile> files = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, Instant> since = new ConcurrentHashMap<>();

    private final int largest;
    private final Clock clock;

    public InMemoryFileStore() {
        this((int) MAX_SIZE);
    }

    /** One that holds no file of more than {@code largest} bytes. */
    public InMemoryFileStore(int largest) {
        this(largest, new MovableClock());
    }

    /** One that takes its time from {@code clock}. */
    public InMemoryFileStore(Clock clock) {
        this((int) MAX_SIZE, clock);
    }

    private InMemoryFileStore(int largest, Clock clock) {
        this.largest = largest;
        this.clock = clock;
    }

    @Override
    public String receive(InputStream content) throws IOException {
        var bytes = content.readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new TooLargeException();
        }
        var id = secrets.next(32).reveal();
        contents.put(id, bytes);
        since.put(id, clock.instant());
        return id;
    }

    @Override
    public StoredFile name(String id, String name, String mediaType) throws IOException {
        var file = new StoredFile(id, name, mediaType, bytes(id).length);
        files.put(id, file);
        return file;
    }

    /** Whether nothing is kept, named or not. */
    public boolean isEmpty() {
        return contents.isEmpty();
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
    public Set<String> beginning(String start) {
        return contents.keySet().stream().filter(id -> id.startsWith(start)).collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> since(String id) {
        return contents.containsKey(id) ? Optional.ofNullable(since.get(id)) : Optional.empty();
    }

    @Override
    public InputStream open(String id) throws IOException {
        return new ByteArrayInputStream(bytes(id));
    }

    private byte[] bytes(String id) throws IOException {
        var bytes = contents.get(id);
        if (bytes == null) {
            throw new IOException("No such file: " + id);
        }
        return bytes;
    }
}
