package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.application.Belonging;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Takes a bot off the portal: one its owner names, or all an application has when it leaves. Its name stays. */
@Dependent
public class UnregisterBot implements Belonging {

    private final Bots bots;
    private final FindBot findBot;
    private final BotCommands commands;
    private final Staff staff;
    private final BotNews news;

    @Inject
    public UnregisterBot(Bots bots, FindBot findBot, BotCommands commands, Staff staff, BotNews news) {
        this.bots = bots;
        this.findBot = findBot;
        this.commands = commands;
        this.staff = staff;
        this.news = news;
    }

    /**
     * Unregisters one.
     *
     * @throws BotException when there is none, or it is another owner's
     */
    @Transactional
    public void unregister(long ownerId, long botId, long userId) {
        remove(findBot.own(ownerId, botId), userId);
    }

    @Override
    public void drop(long applicationId) {
        bots.of(applicationId).forEach(bot -> remove(bot, 0));
    }

    private void remove(Bot bot, long userId) {
        findBot.find(bot.id()).ifPresent(card -> news.leaving(card, userId));
        commands.dropOf(bot.id());
        staff.find(bot.id()).ifPresent(User::leave);
        bots.remove(bot);
    }
}
