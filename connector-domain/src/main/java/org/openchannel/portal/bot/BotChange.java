package org.openchannel.portal.bot;

import org.jspecify.annotations.Nullable;

/**
 * What is to be changed of a bot; what is absent stays.
 *
 * @param background empty for none
 */
public record BotChange(
        @Nullable String code,
        BotHandlers handlers,
        BotProfile profile,
        @Nullable Boolean isHidden,
        @Nullable Boolean hasReactions,
        @Nullable Boolean isOpenline,
        @Nullable String background,
        @Nullable Boolean fetches) {

    /** The classic way: a code, handlers and a profile. */
    public static BotChange of(@Nullable String code, BotHandlers handlers, BotProfile profile) {
        return new BotChange(code, handlers, profile, null, null, null, null, null);
    }

    /** Whether nothing is to be changed. */
    public boolean isEmpty() {
        return code == null
                && handlers.isNone()
                && profile.isEmpty()
                && isHidden == null
                && hasReactions == null
                && isOpenline == null
                && background == null
                && fetches == null;
    }
}
