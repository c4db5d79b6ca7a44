package org.openchannel.bridge.settings;

/**
 * The settings of an account as they are now.
 *
 * @param edition how often they were changed
 * @param isIgnoring whether the account ignores anybody at all
 */
public record SettingsView(long edition, ChatSwitches switches, Pace pace, boolean isIgnoring) {

    /** As they are until somebody chooses. */
    public static final SettingsView USUAL = new SettingsView(0, ChatSwitches.USUAL, Pace.usual(), false);
}
