package org.openchannel.shared.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is written down about one load after a trip. */
public sealed interface Fate {

    /** Whose fate it is. */
    Load load();

    /** What else is written in the same transaction. */
    Runnable record();

    /** The same, with something more to be written. */
    Fate with(Runnable more);

    private static Runnable both(Runnable first, Runnable second) {
        return () -> {
            first.run();
            second.run();
        };
    }

    /** It arrived and leaves the queue. */
    record Done(Load load, Runnable record) implements Fate {

        @Override
        public Fate with(Runnable more) {
            return new Done(load, both(record, more));
        }
    }

    /** It is given up, stays visible and blocks nobody. */
    record Dead(Load load, Failure failure, Runnable record) implements Fate {

        @Override
        public Fate with(Runnable more) {
            return new Dead(load, failure, both(record, more));
        }
    }

    /**
     * It keeps its place and waits; what comes after it waits for it.
     *
     * @param counts whether it was tried; if not, it is as old and as often tried as if it had never left
     * @param looks how often it was looked for in vain
     * @param failure why; null leaves what was written before
     * @param sentBy where this trip left it in doubt, it was not sent later than that; null leaves what was written before
     */
    record Waits(
            Load load,
            Instant dueAt,
            boolean counts,
            int looks,
            @Nullable Failure failure,
            @Nullable Instant sentBy,
            Runnable record)
            implements Fate {

        /** Of which this trip left nothing in doubt. */
        public Waits(Load load, Instant dueAt, boolean counts, int looks, @Nullable Failure failure, Runnable record) {
            this(load, dueAt, counts, looks, failure, null, record);
        }

        @Override
        public Fate with(Runnable more) {
            return new Waits(load, dueAt, counts, looks, failure, sentBy, both(record, more));
        }

        /** The same without anything else to be written. */
        Waits alone() {
            return new Waits(load, dueAt, counts, looks, failure, sentBy, () -> {});
        }

        /** The same, in doubt since a send that was not later than {@code moment}. */
        Waits sentBy(Instant moment) {
            return new Waits(load, dueAt, counts, looks, failure, moment, record);
        }

        /** How often it was tried. */
        public int attempts() {
            return counts ? load.attempt() : load.attempt() - 1;
        }

        /** From when on its age counts; null when it has not been tried since its far side rested. */
        public @Nullable Instant firstTriedAt() {
            return counts ? load.tries().firstAt() : null;
        }
    }
}
