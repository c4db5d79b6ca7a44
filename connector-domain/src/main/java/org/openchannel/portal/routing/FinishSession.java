package org.openchannel.portal.routing;

import org.openchannel.portal.session.Sessions;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;

/** An operator, a bot or the line itself closes the session of a chat; the application is told. */
@Dependent
public class FinishSession {

    private final Chats chats;
    private final Sessions sessions;
    private final CloseSession closeSession;

    @Inject
    public FinishSession(Chats chats, Sessions sessions, CloseSession closeSession) {
        this.chats = chats;
        this.sessions = sessions;
        this.closeSession = closeSession;
    }

    /** Closes it on behalf of {@code userId}, 0 for the line itself; returns false when none is open. */
    @Transactional
    public boolean finish(long chatId, long userId) {
        var chat = chats.lock(chatId);
        var session = chat.flatMap(ImChat::sessionId).flatMap(sessions::find);
        if (chat.isEmpty() || session.isEmpty()) {
            return false;
        }
        closeSession.byHand(chat.get(), session.get(), userId);
        return true;
    }
}
