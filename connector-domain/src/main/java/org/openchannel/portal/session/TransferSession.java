package org.openchannel.portal.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/**
 * Hands a dialog over: to a colleague, back to the queue, or to another line. Whether {@code byUserId} may do so the
 * caller has made sure of.
 */
@Dependent
public class TransferSession {

    private final Chats chats;
    private final Sessions sessions;
    private final Staff staff;
    private final Lines lines;
    private final RouteSession route;

    @Inject
    public TransferSession(Chats chats, Sessions sessions, Staff staff, Lines lines, RouteSession route) {
        this.chats = chats;
        this.sessions = sessions;
        this.staff = staff;
        this.lines = lines;
        this.route = route;
    }

    /**
     * To a colleague or a bot.
     *
     * @throws SessionException {@code OPERATOR_WRONG} when there is no such active user or no session is open
     */
    @Transactional
    public void toUser(long chatId, long byUserId, long userId) {
        if (staff.find(userId).filter(User::isActive).isEmpty()) {
            throw wrong();
        }
        var chat = chats.lock(chatId).orElseThrow(TransferSession::wrong);
        route.hand(chat, open(chat), userId, byUserId == userId);
    }

    /**
     * To the queue of the line it is on: whoever is next, or a free operator, takes it.
     *
     * @throws SessionException {@code OPERATOR_WRONG} when no session is open
     */
    @Transactional
    public void toQueue(long chatId, long byUserId) {
        var chat = chats.lock(chatId).orElseThrow(TransferSession::wrong);
        var session = open(chat);
        session.skippedBy(byUserId);
        route.toQueue(chat, session);
    }

    /**
     * To the queue of another line.
     *
     * @throws SessionException {@code OPERATOR_WRONG} when that line is missing or not active or no session is open
     */
    @Transactional
    public void toLine(long chatId, long byUserId, long lineId) {
        if (lines.find(lineId).filter(Line::isActive).isEmpty()) {
            throw wrong();
        }
        var chat = chats.lock(chatId).orElseThrow(TransferSession::wrong);
        var session = open(chat);
        session.moveTo(lineId);
        session.skippedBy(byUserId);
        route.toQueue(chat, session);
    }

    private Session open(ImChat chat) {
        return chat.sessionId().flatMap(sessions::find).orElseThrow(TransferSession::wrong);
    }

    private static SessionException wrong() {
        return new SessionException("OPERATOR_WRONG", "You can not redirect to this operator");
    }
}
