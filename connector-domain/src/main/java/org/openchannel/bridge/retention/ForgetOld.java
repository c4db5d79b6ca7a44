package org.openchannel.bridge.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.openchannel.shared.file.FileStore;

/** Forgets what was kept long enough. */
@Dependent
public class ForgetOld {

    /** How many rows one transaction touches at most. */
    static final int STEP = 500;

    /** How long a round works on each of five kinds at most: as much as comes in, and the rest of the minute is others'. */
    static final Duration TIME = Duration.ofSeconds(8);

    private final Remains remains;
    private final FileStore store;
    private final KeepingTimes times;
    private final Clock clock;

    @Inject
    public ForgetOld(Remains remains, FileStore store, KeepingTimes times, Clock clock) {
        this.remains = remains;
        this.store = store;
        this.times = times;
        this.clock = clock;
    }

    /** Goes on from where the last round came to; returns how far this one did. Must not run in a transaction. */
    public Marks round(Marks from) {
        var texts = walk(from.texts(), times.texts(), remains::forgetTexts);
        var files = walk(from.files(), times.files(), this::forgetFiles);
        var longAgo = clock.instant().minus(times.dead());
        repeat(() -> remains.forgetDead(longAgo, STEP));
        var tooLongAgo = clock.instant().minus(times.tries());
        repeat(() -> remains.forgetTries(tooLongAgo, STEP));
        repeat(() -> remains.forgetLanes(STEP));
        return new Marks(texts, files);
    }

    private UUID walk(UUID from, Duration kept, BiConsumer<UUID, UUID> forget) {
        var before = clock.instant().minus(kept);
        var at = from;
        for (var end = clock.instant().plus(TIME); clock.instant().isBefore(end); ) {
            var last = remains.stretch(at, before, STEP);
            if (last.isEmpty()) {
                return at;
            }
            forget.accept(at, last.get());
            at = last.get();
        }
        return at;
    }

    /** The bytes go first: what a kill leaves behind is a message whose file is gone, and the next round tidies that up. */
    private void forgetFiles(UUID after, UUID last) {
        var files = remains.files(after, last);
        files.forEach(file -> file.id().ifPresent(this::delete));
        remains.forgetFiles(files.stream().map(KeptFile::message).toList());
    }

    private void delete(String file) {
        try {
            store.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A file that is too old can't be deleted: " + e.getMessage(), e);
        }
    }

    private void repeat(IntSupplier forget) {
        var end = clock.instant().plus(TIME);
        while (forget.getAsInt() == STEP && clock.instant().isBefore(end)) {
            // a full step may leave more
        }
    }
}
