package org.openchannel.web.portal.rest.imbot;

import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.web.portal.rest.Call;

/** Finds the chat a call names, as far as its bot is in it. */
final class ChatOf {

    private ChatOf() {}

    /** A number above 0. */
    static long number(Call call) {
        return call.parameters()
                .number("CHAT_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> ImbotMethod.wrong("CHAT_ID_EMPTY", "Chat ID can't be empty"));
    }

    /** A chat of many with the bot in it. */
    static TalkCard of(Call call, TalkHistory talks, long botId) {
        return talks.find(number(call))
                .filter(talk -> !talk.isPrivate())
                .filter(talk -> talk.members().containsKey(botId))
                .orElseThrow(() -> ImbotMethod.forbidden("Action unavailable"));
    }

    /** The user a call names. */
    static long user(Call call) {
        return call.parameters()
                .number("USER_ID")
                .filter(id -> id > 0)
                .orElseThrow(() -> ImbotMethod.wrong("USER_ID_EMPTY", "User ID can't be empty"));
    }
}
