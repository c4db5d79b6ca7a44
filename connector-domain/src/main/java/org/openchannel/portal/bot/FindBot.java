package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Looks bots up. */
@Dependent
@Transactional
public class FindBot {

    private final Bots bots;
    private final Staff staff;

    @Inject
    public FindBot(Bots bots, Staff staff) {
        this.bots = bots;
        this.staff = staff;
    }

    /** The owner's own bot, or a refusal. */
    Bot own(long ownerId, long botId) {
        var bot = bots.find(botId).orElseThrow(() -> new BotException(Reason.NO_SUCH_BOT));
        if (bot.ownerId() != ownerId) {
            throw new BotException(Reason.FOREIGN_BOT);
        }
        return bot;
    }

    /**
     * The owner's own bot.
     *
     * @throws BotException when there is none, or it is another owner's
     */
    public BotCard ownCard(long ownerId, long botId) {
        return card(own(ownerId, botId));
    }

    /** One of them. */
    public Optional<BotCard> find(long botId) {
        return bots.find(botId).map(this::card);
    }

    /** By its code. */
    public Optional<BotCard> withCode(String code) {
        return bots.withCode(code).map(this::card);
    }

    /** All of an owner, oldest first. */
    public List<BotCard> of(long ownerId) {
        return bots.of(ownerId).stream().map(this::card).toList();
    }

    /** All, oldest first. */
    public List<BotCard> all() {
        return bots.all().stream().map(this::card).toList();
    }

    private BotCard card(Bot bot) {
        var user = staff.find(bot.id());
        return bot.card(
                user.map(found -> found.card().name()).orElse(""),
                user.map(found -> found.card().lastName()).orElse(""),
                user.filter(User::isActive).isPresent());
    }
}
