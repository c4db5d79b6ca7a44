package org.openchannel.shared.lane;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Failure.Exchange;

/** What became of one load of a freight. */
public sealed interface Outcome {

    /**
     * It is where it should be.
     *
     * @param record what to write down about it; runs in the very transaction that completes the load, and once more
     *     if that transaction has to be repeated
     * @param exchange what was asked and answered, where that is known
     */
    record Arrived(Runnable record, @Nullable Exchange exchange) implements Outcome {

        /** Of which nothing more is known. */
        public Arrived(Runnable record) {
            this(record, null);
        }
    }

    /** It is not, or nobody knows. What comes after it in its lane waits, unless the failure is permanent. */
    record Failed(Failure failure) implements Outcome {}

    /** It is given up, whatever kind of failure it was: for a person to decide. */
    record GivenUp(Failure failure) implements Outcome {}

    /** It was not sent: something before it must wait, or somebody asked for patience. Counts as no attempt. */
    record Untried() implements Outcome {}

    /**
     * A load in doubt was looked for in vain, or could not be looked for; it stays in doubt.
     *
     * @param lookAgainAt when it may have turned up
     */
    record Unseen(Instant lookAgainAt, String reason) implements Outcome {}

    /**
     * A load in doubt is certainly not there, or is to be sent whatever the doubt: it travels again at once, as one of
     * which nothing is in doubt.
     *
     * @param reason why
     * @param mayBeThere whether it may be there already, so that somebody may get it twice
     * @param record as of {@link Arrived}
     */
    record Again(String reason, boolean mayBeThere, Runnable record) implements Outcome {

        /** It is not there, or nobody would notice it twice. */
        public static Again safe(String reason) {
            return new Again(reason, false, () -> {});
        }

        /** It may be there. */
        public static Again inDoubt(String reason) {
            return new Again(reason, true, () -> {});
        }
    }
}
