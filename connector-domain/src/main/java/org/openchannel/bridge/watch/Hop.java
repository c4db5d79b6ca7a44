package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One try to carry something of a message.
 *
 * @param word where to, and what: {@code portal}, {@code messenger}, {@code delivered}, {@code read}, {@code file}
 * @param attempt 1 for the first
 * @param tookMillis how long the trip lasted that it was part of
 * @param outcome ARRIVED, FAILED, GIVEN_UP, UNSEEN, RESENT or RESENT_IN_DOUBT
 * @param exchange what was said, where that was kept
 */
public record Hop(
        String word,
        int attempt,
        Instant begunAt,
        long tookMillis,
        String outcome,
        @Nullable String reason,
        Exchange exchange,
        String node) {

    /** What was asked and answered, where it was kept. */
    public record Exchange(
            @Nullable String request, @Nullable String answer) {}

    /** The same for whoever may not see customers' data, which requests and answers hold. */
    Hop masked() {
        return new Hop(
                word, attempt, begunAt, tookMillis, outcome, Mask.insideOf(reason), new Exchange(null, null), node);
    }
}
