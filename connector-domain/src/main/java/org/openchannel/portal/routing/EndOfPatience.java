package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.LineSettings;
import org.openchannel.portal.session.Session;

/** What a line does when somebody kept it waiting: its operators, or its customer. */
@Dependent
public class EndOfPatience {

    private final CloseSession closeSession;
    private final SayToCustomer sayToCustomer;

    @Inject
    public EndOfPatience(CloseSession closeSession, SayToCustomer sayToCustomer) {
        this.closeSession = closeSession;
        this.sayToCustomer = sayToCustomer;
    }

    void close(ImChat chat, Session session) {
        closeSession.idle(chat, session);
    }

    void apologise(ImChat chat, Session session, LineSettings settings) {
        session.apologised();
        settings.ruled("NO_ANSWER_RULE", "NO_ANSWER_TEXT").ifPresent(text -> sayToCustomer.say(chat, session, text));
    }
}
