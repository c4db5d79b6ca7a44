package org.openchannel.bridge.settings;

import java.time.Duration;

/**
 * All that decides what becomes of an account's chats.
 *
 * @param usualInterval how far apart its messenger likes messages; zero where it doesn't matter
 * @param canShowOnline whether its messenger can show that the account is there
 */
public record ChatsView(SettingsView settings, Duration usualInterval, boolean canShowOnline) {

    /** How far apart it sends. */
    public Duration interval() {
        return settings.pace().interval().orElse(usualInterval);
    }
}
