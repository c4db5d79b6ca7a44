package org.openchannel.portal.bot;

import org.jspecify.annotations.Nullable;

/**
 * What a bot is to be like.
 *
 * @param background of its chats; none when absent
 */
public record BotWish(
        String code,
        BotKind kind,
        boolean isModern,
        boolean isOpenline,
        boolean fetches,
        BotHandlers handlers,
        BotProfile profile,
        boolean isHidden,
        boolean hasReactions,
        @Nullable String background) {

    /** The longest code kept, in characters. */
    public static final int LONGEST_CODE = 100;

    public BotWish {
        isOpenline = isOpenline || kind == BotKind.OPENLINE;
    }
}
