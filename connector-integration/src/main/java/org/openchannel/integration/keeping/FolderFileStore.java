package org.openchannel.integration.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/**
 * Files in {@code <shared>/files}: the bytes under the id, what is known of them beside it in {@code <id>.about} (name
 * and media type, a line each). The description is written last: a file without one was never promised to anybody.
 */
@Dependent
public class FolderFileStore implements FileStore {

    private static final int LONGEST_NAME = 200;

    /** Control characters, halves of characters, and those that turn a name around to hide what kind of file it is. */
    private static final String UNSEEN = "[\\p{Cntrl}\\x{D800}-\\x{DFFF}\\x{80}-\\x{9F}\\u2028-\\u202E\\u2066-\\u2069]";

    private final Path folder;
    private final SecretSource secrets;

    @Inject
    public FolderFileStore(SharedFolder shared, SecretSource secrets) {
        this.folder = shared.path().resolve("files");
        this.secrets = secrets;
    }

    @Override
    public String receive(InputStream content) throws IOException {
        Files.createDirectories(folder);
        var id = secrets.next(32).reveal();
        var bytes = folder.resolve(id);
        var isWhole = false;
        try {
            write(bytes, content);
            isWhole = true;
            return id;
        } finally {
            if (!isWhole) {
                Files.deleteIfExists(bytes);
            }
        }
    }

    @Override
    public StoredFile name(String id, String name, String mediaType) throws IOException {
        var file = new StoredFile(id, plain(name), mediaType, Files.size(folder.resolve(id)));
        write(about(id), (file.name() + "\n" + file.mediaType()).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    @Override
    public Optional<StoredFile> find(String id) {
        if (!isId(id) || !Files.exists(about(id))) {
            return Optional.empty();
        }
        try {
            List<String> about = Files.readAllLines(about(id));
            return Optional.of(new StoredFile(id, about.get(0), about.get(1), Files.size(folder.resolve(id))));
        } catch (IOException e) {
            throw new IllegalStateException("The file store can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public InputStream open(String id) throws IOException {
        if (find(id).isEmpty()) {
            throw new IOException("No such file: " + id);
        }
        return Files.newInputStream(folder.resolve(id));
    }

    @Override
    public void delete(String id) throws IOException {
        if (isId(id)) {
            Files.deleteIfExists(about(id));
            Files.deleteIfExists(folder.resolve(id));
        }
    }

    @Override
    public Set<String> beginning(String start) {
        var ids = new HashSet<String>();
        if (!Files.isDirectory(folder)) {
            return ids;
        }
        try (var files = Files.newDirectoryStream(folder, path -> name(path).startsWith(start))) {
            files.forEach(path -> ids.add(name(path).replaceFirst("\\.about$", "")));
        } catch (IOException | DirectoryIteratorException e) {
            throw new IllegalStateException("The file store can't be read: " + e.getMessage(), e);
        }
        ids.removeIf(id -> !isId(id));
        return ids;
    }

    @Override
    public Optional<Instant> since(String id) {
        return Stream.of(folder.resolve(id), about(id))
                .filter(path -> isId(id) && Files.exists(path))
                .map(FolderFileStore::modified)
                .max(Comparator.naturalOrder());
    }

    private static Instant modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant();
        } catch (IOException e) {
            throw new IllegalStateException("The file store can't be read: " + e.getMessage(), e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean isId(String id) {
        return id.matches("[A-Za-z0-9]{1,64}");
    }

    private Path about(String id) {
        return folder.resolve(id + ".about");
    }

    private static void write(Path target, InputStream content) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MAX_SIZE) {
                    throw new TooLargeException();
                }
                writeFully(channel, ByteBuffer.wrap(buffer, 0, read));
            }
            channel.force(true);
        }
    }

    private static void write(Path target, byte[] content) throws IOException {
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeFully(channel, ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** The last part of a path-like name, without control characters, never empty. */
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll(UNSEEN, "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }
}
