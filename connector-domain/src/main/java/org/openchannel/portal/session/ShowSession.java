package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Shows how far the latest session of a chat got. */
@Dependent
@Transactional
public class ShowSession {

    private final Sessions sessions;

    @Inject
    public ShowSession(Sessions sessions) {
        this.sessions = sessions;
    }

    /** The latest session of a chat, open or not. */
    public Optional<SessionCard> of(long chatId) {
        return sessions.latest(chatId).map(ShowSession::card);
    }

    private static SessionCard card(Session session) {
        return new SessionCard(
                session.id(),
                session.lineId(),
                session.status(),
                session.turn().operatorId().orElse(null),
                !session.isClosed(),
                session.isPinned(),
                session.openedAt(),
                session.rating().vote());
    }
}
