package org.openchannel.portal.bot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotException.Reason;
import org.openchannel.portal.staff.Staff;

/** Keeps bots from taking people's email addresses. */
@Dependent
public class BotEmails {

    private final Staff staff;

    @Inject
    public BotEmails(Staff staff) {
        this.staff = staff;
    }

    void check(@Nullable String email) {
        if (email != null
                && !email.isBlank()
                && staff.all().stream().anyMatch(person -> person.card().email().equalsIgnoreCase(email.strip()))) {
            throw new BotException(Reason.EMAIL_TAKEN);
        }
    }
}
