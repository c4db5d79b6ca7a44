package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.memory.ChangeWatch;

/**
 * Registers a bot. The same code again, from the same owner, is the same bot: nothing changes but, the classic way, its
 * handlers, which all classic bots of an owner share.
 */
@Dependent
public class RegisterBot {

    /** How many bots an owner may have the classic way. */
    public static final int MOST = 5;

    private static final int MOST_MODERN = 100;

    private final Bots bots;
    private final Staff staff;
    private final BotEmails emails;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public RegisterBot(Bots bots, Staff staff, BotEmails emails, Numbers numbers, Clock clock) {
        this.bots = bots;
        this.staff = staff;
        this.emails = emails;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Registers it; returns its number.
     *
     * @throws BotException when it can't be
     */
    @Transactional
    public long register(long ownerId, BotWish wish) {
        if (wish.code().isBlank() || wish.code().length() > BotWish.LONGEST_CODE) {
            throw new BotException(Reason.NO_CODE);
        }
        if (wish.profile().isNameless()) {
            throw new BotException(Reason.NO_NAME);
        }
        var known = bots.withCode(wish.code());
        if (known.filter(bot -> bot.ownerId() != ownerId).isPresent()) {
            throw new BotException(Reason.CODE_TAKEN);
        }
        var id = known.map(Bot::id).orElseGet(() -> create(ownerId, wish));
        if (!wish.isModern()) {
            share(ownerId, wish.handlers());
        }
        return id;
    }

    private long create(long ownerId, BotWish wish) {
        if (bots.of(ownerId).size() >= (wish.isModern() ? MOST_MODERN : MOST)) {
            throw new BotException(Reason.TOO_MANY);
        }
        var profile = wish.profile();
        emails.check(profile.email());
        var id = numbers.next("portal_user_number");
        staff.add(User.bot(
                id,
                Optional.ofNullable(profile.name()).orElse(""),
                Optional.ofNullable(profile.lastName()).orElse(""),
                Optional.ofNullable(profile.email()).orElse("")));
        ChangeWatch.changed(); // a supervisor hears the next message already
        bots.add(Bot.registered(id, ownerId, numbers.next("portal_subscription_number"), wish, clock.instant()));
        return id;
    }

    private void share(long ownerId, BotHandlers handlers) {
        bots.of(ownerId).stream().filter(bot -> !bot.isModern()).forEach(bot -> bot.tellAt(handlers));
    }
}
