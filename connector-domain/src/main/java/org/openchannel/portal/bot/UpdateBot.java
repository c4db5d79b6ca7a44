package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Changes a bot. */
@Dependent
public class UpdateBot {

    private final Bots bots;
    private final FindBot findBot;
    private final Staff staff;
    private final BotEmails emails;
    private final KnowOwner owners;

    @Inject
    public UpdateBot(Bots bots, FindBot findBot, Staff staff, BotEmails emails, KnowOwner owners) {
        this.bots = bots;
        this.findBot = findBot;
        this.staff = staff;
        this.emails = emails;
        this.owners = owners;
    }

    /**
     * Changes what {@code change} names.
     *
     * @throws BotException when it can't be
     */
    @Transactional
    public void update(long ownerId, long botId, BotChange change) {
        var bot = findBot.own(ownerId, botId);
        if (change.isEmpty()) {
            throw new BotException(Reason.NOTHING_TO_CHANGE);
        }
        rename(bot, change);
        if (change.code() != null) {
            call(bot, change.code());
        }
        bot.present(change.profile());
        bot.turn(change);
        if (bot.isModern()) {
            bot.tellAt(change.handlers());
        } else {
            bots.of(ownerId).stream()
                    .filter(other -> !other.isModern())
                    .forEach(other -> other.tellAt(change.handlers()));
        }
    }

    /**
     * Lets the holder of {@code newKey} own a bot from now on: the old key does not any more.
     *
     * @throws BotException when that key is somebody's already
     */
    @Transactional
    public void rotate(long ownerId, long botId, String newKey) {
        var bot = findBot.own(ownerId, botId);
        if (owners.known(newKey).filter(owner -> !bots.of(owner).isEmpty()).isPresent()) {
            throw new BotException(Reason.KEY_TAKEN);
        }
        bot.belongTo(owners.holding(newKey));
    }

    private void rename(Bot bot, BotChange change) {
        var profile = change.profile();
        var user = staff.find(bot.id()).map(User::card).orElseThrow();
        var name = Optional.ofNullable(profile.name()).orElse(user.name());
        var lastName = Optional.ofNullable(profile.lastName()).orElse(user.lastName());
        if ((name + lastName).isBlank()) {
            throw new BotException(Reason.NO_NAME);
        }
        emails.check(profile.email());
        staff.find(bot.id()).ifPresent(found -> {
            found.rename(name, lastName);
            found.writeTo(Optional.ofNullable(profile.email()).orElse(user.email()));
        });
    }

    private void call(Bot bot, String code) {
        if (code.isBlank() || code.length() > BotWish.LONGEST_CODE) {
            throw new BotException(Reason.NO_CODE);
        }
        if (bots.withCode(code).filter(other -> other.id() != bot.id()).isPresent()) {
            throw new BotException(Reason.CODE_TAKEN);
        }
        bot.call(code);
    }
}
