package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Session;

/** Answers a customer's first message by itself: welcome, or that nobody is there at this hour. */
@Dependent
public class GreetCustomer {

    private final SayToCustomer sayToCustomer;
    private final Clock clock;

    @Inject
    public GreetCustomer(SayToCustomer sayToCustomer, Clock clock) {
        this.sayToCustomer = sayToCustomer;
        this.clock = clock;
    }

    /** Greets once in a session; a bot that holds it does so itself. */
    void greet(ImChat chat, Session session, LineSettings settings) {
        if (session.isGreeted()) {
            return;
        }
        session.greeted();
        if (!session.turn().isWithBot()) {
            greeting(session, settings).ifPresent(text -> sayToCustomer.say(chat, session, text));
        }
    }

    private Optional<String> greeting(Session session, LineSettings settings) {
        var isOpen =
                settings.hours().map(hours -> hours.isOpen(clock.instant())).orElse(true);
        if (!isOpen) {
            return settings.ruled("WORKTIME_DAYOFF_RULE", "WORKTIME_DAYOFF_TEXT");
        }
        var isWanted =
                settings.is("WELCOME_MESSAGE") && (session.parentId() == 0 || settings.is("SEND_WELCOME_EACH_SESSION"));
        return isWanted
                ? Optional.of(settings.text("WELCOME_MESSAGE_TEXT")).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
