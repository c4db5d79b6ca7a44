package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;

/** An operator, a bot or the line itself closes the session of a chat; the application is told. */
@Dependent
public class FinishSession {

    private final Chats chats;
    private final Sessions sessions;
    private final DialogEvents dialogEvents;
    private final AnnounceChange announceChange;
    private final Clock clock;

    @Inject
    public FinishSession(
            Chats chats, Sessions sessions, DialogEvents dialogEvents, AnnounceChange announceChange, Clock clock) {
        this.chats = chats;
        this.sessions = sessions;
        this.dialogEvents = dialogEvents;
        this.announceChange = announceChange;
        this.clock = clock;
    }

    /** Closes it on behalf of {@code userId}, 0 for the line itself; returns false when none is open. */
    @Transactional
    public boolean finish(long chatId, long userId) {
        var chat = chats.lock(chatId);
        var session = chat.flatMap(ImChat::sessionId).flatMap(sessions::find);
        if (chat.isEmpty() || session.isEmpty()) {
            return false;
        }
        session.get().close(userId, clock.instant());
        chat.get().closed();
        dialogEvents.finished(chat.get(), session.get(), userId);
        announceChange.of(chatId);
        return true;
    }
}
