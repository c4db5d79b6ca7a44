package org.openchannel.bridge.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an account as they are now.
 *
 * @param edition how often they were changed
 * @param isIgnoring whether the account ignores anybody at all
 * @param pausedAt since when nothing is sent; null when it is not paused
 */
public record SettingsView(
        long edition,
        ChatSwitches switches,
        Pace pace,
        boolean isIgnoring,
        @Nullable Instant pausedAt) {

    /** As they are until somebody chooses. */
    public static final SettingsView USUAL = new SettingsView(0, ChatSwitches.USUAL, Pace.usual(), false);

    /** Of an account that sends. */
    public SettingsView(long edition, ChatSwitches switches, Pace pace, boolean isIgnoring) {
        this(edition, switches, pace, isIgnoring, null);
    }

    /** Whether nothing is sent. */
    public boolean isPaused() {
        return pausedAt != null;
    }
}
