package org.openchannel.faults;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything both ends saw, in the order in which they saw it. Many write at a time. */
final class Journal {

    private static final Gson GSON = new Gson();

    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Clock clock;
    private volatile @Nullable Consumer<Entry> reader;

    Journal(Clock clock) {
        this.clock = clock;
    }

    /** Writes down what happened to a message. */
    void write(Deed deed, Way way, String chat, long seq, String note) {
        var entry = new Entry(clock.millis(), deed, way, chat, seq, note);
        var now = reader;
        if (now == null) {
            entries.add(entry);
        } else {
            now.accept(entry);
        }
    }

    /** From now on somebody reads along, and nothing is kept. */
    void readBy(Consumer<Entry> somebody) {
        reader = somebody;
    }

    /** Writes down what is about no message. */
    void write(Deed deed, String note) {
        write(deed, Way.IN, "", 0, note);
    }

    /** All of it so far. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Keeps entries as JSON lines. */
    static void save(List<Entry> entries, Path file) {
        try {
            Files.write(file, entries.stream().map(GSON::toJson).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was kept. */
    static List<Entry> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> GSON.fromJson(line, Entry.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
