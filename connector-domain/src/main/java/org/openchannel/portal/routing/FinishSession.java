package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.Sessions;

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
        return finish(chats.lock(chatId), userId);
    }

    /** Closes it on behalf of {@code userId}, who takes care of the customer; returns false when they do not, any more. */
    @Transactional
    public boolean finishOwn(long chatId, long userId) {
        return finish(chats.lock(chatId).filter(chat -> chat.operatorId().equals(Optional.of(userId))), userId);
    }

    private boolean finish(Optional<ImChat> chat, long userId) {
        var session = chat.flatMap(ImChat::sessionId).flatMap(sessions::find);
        session.ifPresent(open -> closeSession.byHand(chat.orElseThrow(), open, userId));
        return session.isPresent();
    }
}
