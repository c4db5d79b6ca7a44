package org.openchannel.portal.bot;

import org.jspecify.annotations.Nullable;

/**
 * What the pages and the wire may know of a bot.
 *
 * @param ownerId an application; below 0: the holder of a key
 * @param handlerId the number its handlers are told they have
 * @param messagesSeen how many messages it was told of
 */
public record BotCard(
        long id,
        long ownerId,
        String code,
        BotKind kind,
        boolean isModern,
        boolean isOpenline,
        boolean isHidden,
        boolean hasReactions,
        @Nullable String background,
        boolean fetches,
        long handlerId,
        BotHandlers handlers,
        BotProfile profile,
        long messagesSeen,
        boolean isActive) {

    /** Name and last name. */
    public String fullName() {
        return ((profile.name() == null ? "" : profile.name()) + " "
                        + (profile.lastName() == null ? "" : profile.lastName()))
                .strip();
    }

    /** The address it was registered with the modern way; empty when it fetches. */
    public String webhookUrl() {
        return handlers.messageAdd();
    }
}
