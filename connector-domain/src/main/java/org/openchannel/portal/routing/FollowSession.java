package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.message.MessageNews;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Keeps a session up with what is said in it: who waits for whom, whether to greet, what a vote was. */
@Dependent
public class FollowSession implements MessageNews {

    private final Sessions sessions;
    private final RouteSession route;
    private final GreetCustomer greetCustomer;
    private final TakeVote takeVote;
    private final SayToCustomer sayToCustomer;

    @Inject
    public FollowSession(
            Sessions sessions,
            RouteSession route,
            GreetCustomer greetCustomer,
            TakeVote takeVote,
            SayToCustomer sayToCustomer) {
        this.sessions = sessions;
        this.route = route;
        this.greetCustomer = greetCustomer;
        this.takeVote = takeVote;
        this.sayToCustomer = sayToCustomer;
    }

    @Override
    public void written(ImChat chat, ImMessage message) {
        if (message.author() == ImMessage.Author.SYSTEM) {
            return;
        }
        sessions.find(message.sessionId()).ifPresent(session -> {
            if (message.author() == ImMessage.Author.CUSTOMER) {
                customerWrote(chat, session, message);
            } else if (!session.isClosed() && !session.turn().isWithBot() && isAnswer(chat, message)) {
                session.operatorWrote(message.createdAt());
                route.wake(session);
            }
        });
    }

    /** What a bot says that is only there besides answers nothing. */
    private static boolean isAnswer(ImChat chat, ImMessage message) {
        return message.author() == ImMessage.Author.OPERATOR
                || chat.operatorId().equals(Optional.of(message.authorId()));
    }

    private void customerWrote(ImChat chat, Session session, ImMessage message) {
        if (session.isClosed()) {
            takeVote.take(session, message.text()).ifPresent(thanks -> sayToCustomer.say(chat, session, thanks));
            return;
        }
        session.customerWrote(message.createdAt());
        if (!session.isGreeted()) {
            greetCustomer.greet(chat, session, route.settings(session));
        }
    }
}
