package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionNews;
import org.openchannel.portal.routing.Welcome;

/** A bot takes a line's new session when it is meant for lines, and is told that it came in. */
@Dependent
public class LookAfterDialogs implements SessionNews, Welcome {

    private final FindBot findBot;
    private final TellLineBots tellLineBots;

    @Inject
    public LookAfterDialogs(FindBot findBot, TellLineBots tellLineBots) {
        this.findBot = findBot;
        this.tellLineBots = tellLineBots;
    }

    @Override
    public boolean takes(long botId, ImChat chat, Session session) {
        return findBot.find(botId)
                .filter(BotCard::isActive)
                .filter(BotCard::isOpenline)
                .isPresent();
    }

    @Override
    public void operatorChanged(ImChat chat, Session session, Optional<Long> before) {
        chat.operatorId().flatMap(findBot::find).ifPresent(bot -> tellLineBots.joined(chat, bot));
    }
}
