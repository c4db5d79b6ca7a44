package org.openchannel.portal.bot;

import java.util.Map;

/**
 * What a command is to be like.
 *
 * @param command without the slash
 * @param isCommon whether it works where the bot is not
 * @param handlerUrl where its bot is told of it; empty where it is told of messages
 * @param texts by language
 */
public record CommandWish(
        String command,
        boolean isCommon,
        boolean isHidden,
        boolean forExtranet,
        String handlerUrl,
        Map<String, CommandText> texts) {

    /** The longest word, in characters. */
    public static final int LONGEST = 100;

    public CommandWish {
        command = command.strip().replaceFirst("^/+", "");
    }

    boolean isUsable() {
        return command.length() <= LONGEST && command.matches("\\S+");
    }
}
