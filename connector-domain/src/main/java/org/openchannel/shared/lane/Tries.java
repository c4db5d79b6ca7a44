package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a load fared so far.
 *
 * @param number which try this is, 1 for the first
 * @param addedAt when it was queued
 * @param firstAt when it was first tried since its far side last rested: its age for giving up counts from here
 * @param doubt present when an earlier try may have arrived; stays until somebody looked
 */
public record Tries(
        int number,
        Instant addedAt,
        Instant firstAt,
        @Nullable Doubt doubt) {

    /** How long it waited before it was tried. */
    public Duration waited() {
        return Duration.between(addedAt, firstAt);
    }
}
