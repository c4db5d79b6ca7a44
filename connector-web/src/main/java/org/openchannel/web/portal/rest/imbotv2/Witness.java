package org.openchannel.web.portal.rest.imbotv2;

import java.util.Optional;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.portal.talk.TalkLine;
import org.openchannel.web.portal.rest.RestException;

/** What bots that hear everything may look up. */
final class Witness {

    private Witness() {}

    /** Refuses bots of other kinds. */
    static void only(BotCard bot) {
        if (!bot.kind().hearsAll()) {
            throw new RestException(403, "BOT_TYPE_NOT_ALLOWED", "Bot type not allowed");
        }
    }

    /** Whether the bot is where that was said, and it is not hidden from it. */
    static boolean mayRead(TalkHistory talks, TalkLine line, long botId) {
        return Optional.of(line)
                .flatMap(found -> talks.find(found.talkId()))
                .filter(talk -> talk.members().containsKey(botId) && line.id() > talk.hiddenUpTo(botId))
                .isPresent();
    }
}
