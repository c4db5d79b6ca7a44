package org.openchannel.web.portal.rest;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/**
 * The one value of a call that was too long to be kept in memory: Base64 as it was sent, whose bytes lie in the file store
 * until the call is over, and longer only when a method {@linkplain #keep keeps} them.
 */
public final class LongValue implements AutoCloseable {

    /** What stands for it in the text of the body until it is found there. */
    static final String MARK = "the long value";

    private static final Logger LOG = System.getLogger(LongValue.class.getName());

    /** What is wrong with one. */
    public enum Fault {
        NOT_BASE64,
        TOO_LARGE,
        NOT_STORED
    }

    private final FileStore files;
    private final @Nullable String fileId;
    private final @Nullable Fault fault;
    private boolean isKept;

    private LongValue(FileStore files, @Nullable String fileId, @Nullable Fault fault) {
        this.files = files;
        this.fileId = fileId;
        this.fault = fault;
    }

    /** Whose bytes were received under that id. */
    static LongValue received(FileStore files, String fileId) {
        return new LongValue(files, fileId, null);
    }

    /** With which something is wrong; nothing is stored. */
    static LongValue spoilt(FileStore files, Fault fault) {
        return new LongValue(files, null, fault);
    }

    /** What is wrong with it, if anything is. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /** Makes a file of it that stays. */
    public StoredFile keep(String name, String mediaType) throws IOException {
        if (fileId == null) {
            throw new IllegalStateException("Nothing was stored: " + fault);
        }
        var file = files.name(fileId, name, mediaType);
        isKept = true;
        return file;
    }

    /** Takes its place among the parameters; refused when it was sent anywhere else. */
    @SuppressWarnings("unchecked") // trees consist of such maps
    void into(Map<String, Object> tree, List<String> place) {
        var here = tree;
        for (var step : place.subList(0, place.size() - 1)) {
            here = here.get(key(here, step)) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        }
        var key = key(here, place.get(place.size() - 1));
        if (!MARK.equals(here.get(key))) {
            throw new RestException(400, "INVALID_REQUEST", "Only " + String.join(".", place) + " may be that long");
        }
        here.put(key, this);
    }

    /** Names count in either case. */
    private static String key(Map<String, Object> map, String name) {
        return map.containsKey(name)
                ? name
                : map.keySet().stream()
                        .filter(name::equalsIgnoreCase)
                        .findFirst()
                        .orElse(name);
    }

    /** The call is over: what nobody kept is deleted. */
    @Override
    public void close() {
        if (fileId != null && !isKept) {
            try {
                files.delete(fileId);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "An unwanted upload could not be deleted", e);
            }
        }
    }

    /** For the log of calls. */
    @Override
    public String toString() {
        return "(a long value)";
    }
}
