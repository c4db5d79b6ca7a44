package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.shared.Numbers;

/** Makes sure a chat has an open session; when one begins, the application is told. Part of a caller's transaction. */
@Dependent
public class StartSession {

    private final Sessions sessions;
    private final DialogEvents dialogEvents;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public StartSession(Sessions sessions, DialogEvents dialogEvents, Numbers numbers, Clock clock) {
        this.sessions = sessions;
        this.dialogEvents = dialogEvents;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The open session of {@code chat}, which the caller has locked; a new one if there is none. */
    long open(ImChat chat, long userId) {
        if (chat.sessionId().isPresent()) {
            return chat.sessionId().get();
        }
        var parent = sessions.latest(chat.id()).map(Session::id).orElse(0L);
        var session = Session.opened(numbers.next("portal_session_number"), chat.id(), parent, clock.instant());
        sessions.add(session);
        chat.opened(session.id());
        dialogEvents.started(chat, session, userId);
        return session.id();
    }
}
