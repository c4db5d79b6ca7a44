package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an account has still to send, and until when that will last.
 *
 * @param usual messages people wait for
 * @param campaign messages nobody asked for
 * @param pausedAt since when the portal's administrators hold it back; null when they do not
 * @param isStopped whether whoever runs this server stopped it, which nobody on the portal can change
 * @param usualUntil about when the last of the usual ones leaves; null when none waits, or nobody can tell
 * @param campaignUntil the same of the others
 */
public record SendingView(
        long usual,
        long campaign,
        @Nullable Instant pausedAt,
        boolean isStopped,
        @Nullable Instant usualUntil,
        @Nullable Instant campaignUntil) {

    /** Whether anything waits. */
    public boolean isBusy() {
        return usual + campaign > 0;
    }

    public boolean isPaused() {
        return pausedAt != null;
    }
}
