package org.openchannel.portal.botwork;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.Customers;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.User;

/** Knows who a number stands for. */
@Dependent
@Transactional
public class KnowPeople {

    private final Staff staff;
    private final FindBot findBot;
    private final Customers customers;

    @Inject
    public KnowPeople(Staff staff, FindBot findBot, Customers customers) {
        this.staff = staff;
        this.findBot = findBot;
        this.customers = customers;
    }

    /** Somebody; empty when the number is nobody's. */
    public Optional<Person> find(long id) {
        var user = staff.find(id);
        if (user.filter(User::isBot).isPresent()) {
            return findBot.find(id)
                    .map(bot -> of(bot, user.get().card()))
                    .or(() -> user.map(User::card).map(gone -> of(gone, true)));
        }
        return user.map(User::card)
                .map(person -> of(person, false))
                .or(() -> customers.find(id).map(KnowPeople::of));
    }

    /** The bot of that number. */
    public Optional<BotCard> bot(long id) {
        return findBot.find(id);
    }

    private static Person of(StaffMember user, boolean isBot) {
        return new Person(
                user.id(),
                user.name(),
                user.lastName(),
                user.email(),
                "",
                "",
                "",
                BotColors.code("", user.id()),
                "",
                isBot,
                false,
                user.isActive());
    }

    private static Person of(BotCard bot, StaffMember user) {
        var profile = bot.profile();
        return new Person(
                bot.id(),
                user.name(),
                user.lastName(),
                user.email(),
                Objects.requireNonNullElse(profile.workPosition(), ""),
                Objects.requireNonNullElse(profile.gender(), ""),
                Objects.requireNonNullElse(profile.birthday(), ""),
                BotColors.code(Objects.requireNonNullElse(profile.color(), ""), bot.id()),
                Objects.requireNonNullElse(profile.avatarId(), ""),
                true,
                false,
                bot.isActive());
    }

    private static Person of(Customer customer) {
        var profile = customer.profile();
        var gender = Objects.requireNonNullElse(profile.gender(), "");
        return new Person(
                customer.id(),
                Objects.requireNonNullElse(profile.name(), profile.fullName()),
                Objects.requireNonNullElse(profile.lastName(), ""),
                Objects.requireNonNullElse(profile.email(), ""),
                "",
                gender.equals("male") ? "M" : gender.equals("female") ? "F" : "",
                "",
                BotColors.code("", customer.id()),
                "",
                false,
                true,
                true);
    }
}
