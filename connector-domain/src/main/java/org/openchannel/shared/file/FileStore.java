package org.openchannel.shared.file;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps files on disk, durably: what {@link #put} returned survives a kill. */
public interface FileStore {

    /** The largest file kept, in bytes. */
    long MAX_SIZE = 100L * 1024 * 1024;

    /**
     * Stores what {@code content} gives, flushed to disk before it returns.
     *
     * @throws TooLargeException when it has more than {@link #MAX_SIZE} bytes
     */
    default StoredFile put(String name, String mediaType, InputStream content) throws IOException {
        return name(receive(content), name, mediaType);
    }

    /**
     * Takes in bytes of which nothing is known yet, flushed to disk before it returns. Nobody finds them until they are
     * {@linkplain #name named}; {@link #delete} removes them.
     *
     * @return the id they will have
     * @throws TooLargeException when there are more than {@link #MAX_SIZE}; nothing is kept then
     */
    String receive(InputStream content) throws IOException;

    /** Makes a file of what was {@linkplain #receive received}, durably. */
    StoredFile name(String id, String name, String mediaType) throws IOException;

    /** What is known of a file; empty when there is none of that id. */
    Optional<StoredFile> find(String id);

    /** The bytes of a file {@link #find} knows. */
    InputStream open(String id) throws IOException;

    /** Removes a file; does nothing where there is none of that id. */
    void delete(String id) throws IOException;

    /** The ids, beginning so, of everything that is kept, named or not. */
    Set<String> beginning(String start);

    /** When its bytes came in; empty when there is nothing of that id. */
    Optional<Instant> since(String id);

    /** A file was larger than we keep. */
    class TooLargeException extends IOException {

        public TooLargeException() {
            super("The file is larger than " + MAX_SIZE / (1024 * 1024) + " MB");
        }
    }
}
