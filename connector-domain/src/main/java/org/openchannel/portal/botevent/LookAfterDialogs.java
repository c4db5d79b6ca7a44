package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.routing.Welcome;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionNews;

/** A bot takes a line's new session when it is meant for lines, is told that it came in, and goes in time. */
@Dependent
public class LookAfterDialogs implements SessionNews, Welcome {

    private final FindBot findBot;
    private final TellLineBots tellLineBots;
    private final Lines lines;

    @Inject
    public LookAfterDialogs(FindBot findBot, TellLineBots tellLineBots, Lines lines) {
        this.findBot = findBot;
        this.tellLineBots = tellLineBots;
        this.lines = lines;
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

    @Override
    public void letIn(ImChat chat, long userId) {
        findBot.find(userId).ifPresent(bot -> tellLineBots.joined(chat, bot));
    }

    /** Bots that stayed until an operator came go, where the line does not want them to stay until the end. */
    @Override
    public void taken(ImChat chat, Session session) {
        if (!chat.members().isEmpty()
                && !staysToTheEnd(session)
                && chat.operatorId().flatMap(findBot::find).isEmpty()) {
            leave(chat);
        }
    }

    @Override
    public void finished(ImChat chat, Session session, long userId) {
        leave(chat);
    }

    private boolean staysToTheEnd(Session session) {
        return lines.find(session.lineId())
                .filter(line -> line.settings().text("WELCOME_BOT_LEFT").equals("close"))
                .isPresent();
    }

    /** Supervisors stay: they came on their own account. */
    private void leave(ImChat chat) {
        for (var member : chat.members()) {
            findBot.find(member).filter(bot -> !bot.kind().hearsAll()).ifPresent(bot -> chat.left(member));
        }
    }
}
