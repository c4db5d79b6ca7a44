package org.openchannel.portal.routing;

import org.openchannel.portal.session.DialogEvents;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.shared.Numbers;

/** Makes sure a chat has an open session; when one begins, the application is told. Part of a caller's transaction. */
@Dependent
public class StartSession {

    private final Sessions sessions;
    private final DialogEvents dialogEvents;
    private final RouteSession route;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public StartSession(
            Sessions sessions, DialogEvents dialogEvents, RouteSession route, Numbers numbers, Clock clock) {
        this.sessions = sessions;
        this.dialogEvents = dialogEvents;
        this.route = route;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * The open session of {@code chat}, which the caller has locked; a new one if there is none: the line finds somebody
     * for it, unless {@code userId}, an operator, begins it; 0 is the customer.
     */
    public long open(ImChat chat, long userId) {
        return chat.sessionId().orElseGet(() -> {
            var session = begin(chat, userId);
            if (userId == 0) {
                route.begin(chat, session);
            } else {
                route.hand(chat, session, userId, true);
            }
            return session.id();
        });
    }

    /** The open session of {@code chat}, or a new one, in the hands of the operator who answers in it. */
    public long openFor(ImChat chat, long operatorId) {
        var session = opened(chat).orElseGet(() -> begin(chat, operatorId));
        route.hand(chat, session, operatorId, true);
        return session.id();
    }

    private Optional<Session> opened(ImChat chat) {
        return chat.sessionId().flatMap(sessions::find);
    }

    private Session begin(ImChat chat, long userId) {
        var parent = sessions.latest(chat.id()).map(Session::id).orElse(0L);
        var session = Session.opened(numbers.next("portal_session_number"), chat, parent, clock.instant());
        sessions.add(session);
        chat.opened(session.id());
        if (userId == 0) {
            chat.released();
        }
        dialogEvents.started(chat, session, userId);
        return session;
    }
}
