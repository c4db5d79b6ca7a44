package org.openchannel.shared.file;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Deletes files nobody refers to: pictures that were replaced, uploads whose end a kill cut off. Ids are drawn by chance, so
 * one first letter after the other divides all files into parts that are looked through in a moment.
 */
@Dependent
public class SweepFiles {

    /** What came later may be about to be referred to. */
    public static final Duration YOUNG = Duration.ofDays(1);

    /** How many are deleted in a round at most. */
    static final int MOST = 100;

    /** A database that knows none of so many files is not the one they belong to. */
    static final int SUSPICIOUS = 10;

    private static final Logger LOG = System.getLogger(SweepFiles.class.getName());
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private final FileStore store;
    private final FileReferences references;
    private final Clock clock;

    @Inject
    public SweepFiles(FileStore store, FileReferences references, Clock clock) {
        this.store = store;
        this.references = references;
        this.clock = clock;
    }

    /** How many rounds look through everything. */
    public static int rounds() {
        return LETTERS.length();
    }

    /** Looks through the part whose turn it is; returns how many files were deleted. Must not run in a transaction. */
    public int round(long turn) {
        var start = String.valueOf(LETTERS.charAt((int) Math.floorMod(turn, (long) LETTERS.length())));
        var oldest = clock.instant().minus(YOUNG);
        var old = store.beginning(start).stream()
                .filter(id -> isBefore(id, oldest))
                .toList();
        var known = references.beginning(start);
        if (known.isEmpty() && old.size() >= SUSPICIOUS) {
            LOG.log(
                    Level.WARNING,
                    "The database knows none of {0} files whose ids begin with {1}: they stay. Is it the one they belong to?",
                    old.size(),
                    start);
            return 0;
        }
        var forgotten = old.stream()
                .filter(id -> !known.contains(id))
                .filter(id -> !references.isMentioned(id))
                .limit(MOST)
                .toList();
        forgotten.forEach(this::delete);
        tell(forgotten);
        return forgotten.size();
    }

    private boolean isBefore(String id, Instant limit) {
        return store.since(id).filter(at -> at.isBefore(limit)).isPresent();
    }

    private void delete(String id) {
        try {
            store.delete(id);
        } catch (IOException e) {
            throw new UncheckedIOException("A file nobody refers to can't be deleted: " + e.getMessage(), e);
        }
    }

    private static void tell(List<String> forgotten) {
        if (!forgotten.isEmpty()) {
            LOG.log(Level.INFO, "Deleted {0} files nobody refers to", forgotten.size());
        }
    }
}
