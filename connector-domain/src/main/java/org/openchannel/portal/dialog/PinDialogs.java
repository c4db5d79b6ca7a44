package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.routing.RouteSession;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.session.Sessions;

/** An operator keeps dialogs: the line closes none of them by itself. */
@Dependent
@Transactional
public class PinDialogs {

    private final DialogAccess access;
    private final Chats chats;
    private final Sessions sessions;
    private final RouteSession route;
    private final AnnounceChange announceChange;

    @Inject
    public PinDialogs(
            DialogAccess access, Chats chats, Sessions sessions, RouteSession route, AnnounceChange announceChange) {
        this.access = access;
        this.chats = chats;
        this.sessions = sessions;
        this.route = route;
        this.announceChange = announceChange;
    }

    /**
     * Pins the session of a chat or lets it go; nothing when none is open.
     *
     * @throws SessionException {@code CHAT_ID} or {@code ACCESS_DENIED}
     */
    public void pin(long chatId, long userId, boolean isPinned) {
        var chat = access.chat(chatId, userId);
        access.open(chat).ifPresent(session -> pin(session, isPinned));
    }

    /** All open ones in the hands of {@code userId}; returns the numbers of the sessions that changed. */
    public List<Long> pinAll(long userId, boolean isPinned) {
        return sessions.openOf(userId).stream()
                .filter(session -> session.isPinned() != isPinned)
                .filter(session -> chats.lock(session.chatId()).isPresent())
                .map(session -> {
                    pin(session, isPinned);
                    return session.id();
                })
                .toList();
    }

    private void pin(Session session, boolean isPinned) {
        session.pin(isPinned);
        route.wake(session);
        announceChange.of(session.chatId());
    }
}
