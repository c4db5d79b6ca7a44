package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/**
 * Who may work on which dialogs: administrators on all, others on those of the lines in whose queue they are, on those in
 * their hands, and on those they were let into.
 */
@Dependent
@Transactional(dontRollbackOn = SessionException.class)
public class DialogAccess {

    private final Chats chats;
    private final Sessions sessions;
    private final Lines lines;
    private final Staff staff;

    @Inject
    public DialogAccess(Chats chats, Sessions sessions, Lines lines, Staff staff) {
        this.chats = chats;
        this.sessions = sessions;
        this.lines = lines;
        this.staff = staff;
    }

    /** Whether {@code userId} may work on chat {@code chatId}; not when there is none. */
    public boolean isAllowed(long chatId, long userId) {
        return chats.find(chatId).filter(chat -> isAllowed(chat, userId)).isPresent();
    }

    /** Whether {@code userId} heads the operators: may rate what they did. */
    public boolean isHead(long userId) {
        return staff.find(userId).filter(User::isActive).filter(User::isAdmin).isPresent();
    }

    /**
     * The chat, locked, for somebody who may work on it.
     *
     * @throws SessionException {@code CHAT_ID} when there is none, {@code ACCESS_DENIED} when they may not
     */
    public ImChat chat(long chatId, long userId) {
        var chat = chats.lock(chatId).orElseThrow(() -> new SessionException("CHAT_ID", "Chat ID is incorrect"));
        if (!isAllowed(chat, userId)) {
            throw denied();
        }
        return chat;
    }

    /** The session open in {@code chat}. */
    public Optional<Session> open(ImChat chat) {
        return chat.sessionId().flatMap(sessions::find);
    }

    static SessionException denied() {
        return new SessionException(
                "ACCESS_DENIED", "You can not open this conversation because you do not have enough permissions");
    }

    private boolean isAllowed(ImChat chat, long userId) {
        if (chat.operatorId().filter(holder -> holder == userId).isPresent()) {
            return true;
        }
        var user = staff.find(userId).filter(User::isActive);
        return user.filter(User::isAdmin).isPresent() || (user.isPresent() && isLetIn(chat, userId));
    }

    private boolean isLetIn(ImChat chat, long userId) {
        return isInQueue(chat.lineId(), userId)
                || open(chat)
                        .filter(session -> isInQueue(session.lineId(), userId))
                        .isPresent()
                || chat.members().contains(userId);
    }

    private boolean isInQueue(long lineId, long userId) {
        return lines.find(lineId)
                .map(Line::operators)
                .filter(queue -> queue.contains(userId))
                .isPresent();
    }
}
