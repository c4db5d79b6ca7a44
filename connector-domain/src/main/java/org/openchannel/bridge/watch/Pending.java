package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something of a message that is still on its way, or was given up.
 *
 * @param word as of {@link Hop}
 * @param state WAITING, IN_FLIGHT, DEAD or DISCARDED
 * @param dueAt when it is tried next
 * @param isStopped whether its account's queue stands still
 */
public record Pending(
        UUID load,
        String word,
        String state,
        int attempts,
        Instant dueAt,
        @Nullable String reason,
        boolean isStopped) {

    /** The same for whoever may not see customers' data. */
    Pending masked() {
        return new Pending(load, word, state, attempts, dueAt, Mask.insideOf(reason), isStopped);
    }
}
