package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.DialogEvents;
import org.openchannel.portal.session.Session;

/** Ends a session: the customer hears the line's last words, then applications are told. Part of a caller's transaction. */
@Dependent
public class CloseSession {

    private final CloseTexts texts;
    private final DialogEvents dialogEvents;
    private final AnnounceChange announceChange;
    private final Clock clock;

    @Inject
    public CloseSession(CloseTexts texts, DialogEvents dialogEvents, AnnounceChange announceChange, Clock clock) {
        this.texts = texts;
        this.dialogEvents = dialogEvents;
        this.announceChange = announceChange;
        this.clock = clock;
    }

    /** Somebody closes it; 0 is the line. */
    public void byHand(ImChat chat, Session session, long userId) {
        texts.byHand(chat, session);
        close(chat, session, userId);
        texts.afterwards(chat, session);
    }

    /** The customer kept silent for too long. */
    void idle(ImChat chat, Session session) {
        texts.idle(chat, session);
        close(chat, session, 0);
        texts.afterwards(chat, session);
    }

    /** It was no request at all: nothing is said. */
    public void spam(ImChat chat, Session session, long userId) {
        close(chat, session, userId);
        session.markSpam();
    }

    private void close(ImChat chat, Session session, long userId) {
        session.close(userId, clock.instant());
        chat.closed();
        dialogEvents.finished(chat, session, userId);
        announceChange.of(chat.id());
    }
}
