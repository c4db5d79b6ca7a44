package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionNews;
import org.openchannel.portal.session.Welcome;

/**
 * A bot takes a line's new session when it is meant for lines, is told that it came in, and looks after the customer
 * until somebody else does; at the latest when the line's patience with it ends.
 */
@Dependent
public class LookAfterDialogs implements SessionNews, Welcome {

    private final FindBot findBot;
    private final Lines lines;
    private final BotDuties duties;
    private final TellLineBots tellLineBots;
    private final Clock clock;

    @Inject
    public LookAfterDialogs(
            FindBot findBot, Lines lines, BotDuties duties, TellLineBots tellLineBots, Clock clock) {
        this.findBot = findBot;
        this.lines = lines;
        this.duties = duties;
        this.tellLineBots = tellLineBots;
        this.clock = clock;
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
        var bot = chat.operatorId().flatMap(findBot::find);
        if (bot.isEmpty()) {
            duties.find(session.id()).ifPresent(duty -> duty.end(clock.instant()));
            return;
        }
        var now = clock.instant();
        var known = duties.find(session.id());
        known.ifPresent(duty -> duty.give(bot.get().id()));
        known.orElseGet(() -> begin(session, chat, bot.get())).from(now, patience(chat.lineId(), now));
        tellLineBots.joined(chat, bot.get());
    }

    @Override
    public void finished(ImChat chat, Session session, long userId) {
        duties.find(session.id()).ifPresent(duty -> duty.end(clock.instant()));
    }

    private BotDuty begin(Session session, ImChat chat, BotCard bot) {
        var duty = BotDuty.begun(session.id(), chat.id(), bot.id()).from(clock.instant(), null);
        duties.add(duty);
        return duty;
    }

    private @Nullable Instant patience(long lineId, Instant now) {
        return lines.find(lineId)
                .map(line -> line.card().settings().getOrDefault("WELCOME_BOT_TIME", ""))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .filter(seconds -> seconds > 0)
                .map(now::plusSeconds)
                .orElse(null);
    }
}
