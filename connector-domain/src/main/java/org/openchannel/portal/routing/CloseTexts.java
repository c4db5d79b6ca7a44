package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Session;

/** What a line says to the customer when a session ends: the words its rules have for it, and how it was. */
@Dependent
public class CloseTexts {

    private final RouteSession route;
    private final SayToCustomer sayToCustomer;

    @Inject
    public CloseTexts(RouteSession route, SayToCustomer sayToCustomer) {
        this.route = route;
        this.sayToCustomer = sayToCustomer;
    }

    /** Somebody closed it. */
    void byHand(ImChat chat, Session session) {
        say(chat, session, "CLOSE_RULE", "CLOSE_TEXT");
    }

    /** The customer kept silent for too long. */
    void idle(ImChat chat, Session session) {
        say(chat, session, "AUTO_CLOSE_RULE", "AUTO_CLOSE_TEXT");
    }

    private void say(ImChat chat, Session session, String rule, String text) {
        var settings = route.settings(session);
        settings.ruled(rule, text).ifPresent(said -> sayToCustomer.say(chat, session, said));
        if (settings.is("VOTE_MESSAGE") && session.turn().isAnswered()) {
            session.rating().await();
            if (settings.is("VOTE_BEFORE_FINISH")) {
                askForVote(chat, session);
            }
        }
    }

    /** It is over: asks how it was, where that was not asked before the end. */
    void afterwards(ImChat chat, Session session) {
        if (session.rating().isAwaited() && !route.settings(session).is("VOTE_BEFORE_FINISH")) {
            askForVote(chat, session);
        }
    }

    private void askForVote(ImChat chat, Session session) {
        sayToCustomer.say(chat, session, route.settings(session).text("VOTE_MESSAGE_2_TEXT"));
    }
}
