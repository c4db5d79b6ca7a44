package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;

/** Looks on while loads travel: what is told here changes nothing about them. */
public interface LaneWatch {

    /** Sees nothing. */
    LaneWatch NOBODY = step -> () -> {};

    /**
     * A load came back from a trip. Called without a transaction.
     *
     * @return what to write down in the transaction that settles the load, and once more if that has to be repeated
     */
    Runnable saw(Step step);

    /**
     * One load on one trip.
     *
     * @param outcome what the carrier said
     * @param fate what becomes of it
     * @param begunAt when the trip began
     * @param took how long it lasted, all loads together
     */
    record Step(Outcome outcome, Fate fate, Instant begunAt, Duration took) {

        /** Which load. */
        public Load load() {
            return fate.load();
        }
    }
}
