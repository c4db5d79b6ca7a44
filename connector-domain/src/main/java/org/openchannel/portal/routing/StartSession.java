package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.DialogEvents;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;
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
            var before = sessions.latest(chat.id());
            if (userId == 0 && before.filter(this::goesOn).isPresent()) {
                return reopen(chat, before.get());
            }
            var session = begin(chat, before, userId);
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
        var session = opened(chat).orElseGet(() -> begin(chat, sessions.latest(chat.id()), operatorId));
        route.hand(chat, session, operatorId, true);
        return session.id();
    }

    private Optional<Session> opened(ImChat chat) {
        return chat.sessionId().flatMap(sessions::find);
    }

    /** Whether its line lets customers go on with it for some minutes after somebody closed it, or until they vote. */
    private boolean goesOn(Session closed) {
        var settings = route.settings(closed);
        var isVotedOver = settings.is("VOTE_CLOSING_DELAY") && closed.rating().isGiven();
        var term = Duration.ofMinutes(settings.number("FULL_CLOSE_TIME"));
        return !isVotedOver && closed.goesOn(term, clock.instant());
    }

    private long reopen(ImChat chat, Session session) {
        session.reopen();
        chat.opened(session.id());
        dialogEvents.started(chat, session, 0);
        return session.id();
    }

    private Session begin(ImChat chat, Optional<Session> before, long userId) {
        var parent = before.map(Session::id).orElse(0L);
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
