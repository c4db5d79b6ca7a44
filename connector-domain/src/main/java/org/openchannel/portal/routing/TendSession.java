package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionStatus;
import org.openchannel.portal.session.Sessions;

/** A line does what is due about one session: asks the next operator, says that nobody is there, closes. */
@Dependent
public class TendSession {

    private final Chats chats;
    private final DialogAccess access;
    private final RouteSession route;
    private final EndOfPatience endOfPatience;
    private final Clock clock;

    @Inject
    public TendSession(Chats chats, DialogAccess access, RouteSession route, EndOfPatience endOfPatience, Clock clock) {
        this.chats = chats;
        this.access = access;
        this.route = route;
        this.endOfPatience = endOfPatience;
        this.clock = clock;
    }

    /** In a transaction of its own, with the chat locked; nothing when somebody was faster. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tend(Sessions.Due due) {
        var now = clock.instant();
        var chat = chats.lock(due.chatId());
        chat.flatMap(access::open)
                .filter(session -> session.id() == due.sessionId())
                .filter(session -> isPast(session.dueAt(), now))
                .ifPresent(session -> act(chat.orElseThrow(), session, now));
    }

    private void act(ImChat chat, Session session, Instant now) {
        var settings = route.settings(session);
        var deadlines = new Deadlines(session, settings);
        if (isPast(deadlines.close(), now)) {
            endOfPatience.close(chat, session);
            return;
        }
        if (isPast(deadlines.apology(), now)) {
            endOfPatience.apologise(chat, session, settings);
        }
        var holder = session.turn().operatorId();
        if (isPast(deadlines.nextOperator(), now)) {
            holder.ifPresent(session::skippedBy);
            route.toQueue(chat, session);
        } else if (isPast(deadlines.botLeaves(), now) || (holder.isEmpty() && isWaiting(session))) {
            route.toQueue(chat, session);
        } else {
            route.wake(session);
        }
    }

    /** Nobody took it yet: the line was closed, or nobody was free. */
    private static boolean isWaiting(Session session) {
        return session.status() == SessionStatus.NEW || session.status() == SessionStatus.SKIPPED;
    }

    private static boolean isPast(Optional<Instant> deadline, Instant now) {
        return deadline.filter(moment -> !moment.isAfter(now)).isPresent();
    }
}
