package org.openchannel.bridge.settings;

import java.time.Duration;

/**
 * All that decides what becomes of an account's chats.
 *
 * @param usualInterval how far apart its messenger likes messages; zero where it doesn't matter
 * @param canShowOnline whether its messenger can show that the account is there
 * @param canBeginChats whether its messenger lets the account write to a number, as SMS need it
 */
public record ChatsView(SettingsView settings, Duration usualInterval, boolean canShowOnline, boolean canBeginChats) {

    /** How far apart it sends. */
    public Duration interval() {
        return settings.pace().interval().orElse(usualInterval);
    }
}
