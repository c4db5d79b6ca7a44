package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;
import org.openchannel.portal.routing.RouteSession;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/**
 * Hands a dialog over: to a colleague, back to the queue, or to another line. Each refuses with a {@link SessionException}:
 * {@code CHAT_ID} when there is no such chat, {@code ACCESS_DENIED} when {@code byUserId} neither holds it nor may work on
 * it.
 */
@Dependent
public class TransferSession {

    private final DialogAccess access;
    private final Staff staff;
    private final Lines lines;
    private final RouteSession route;

    @Inject
    public TransferSession(DialogAccess access, Staff staff, Lines lines, RouteSession route) {
        this.access = access;
        this.staff = staff;
        this.lines = lines;
        this.route = route;
    }

    /**
     * To a colleague or a bot.
     *
     * @throws SessionException also {@code OPERATOR_WRONG} when there is no such active user or no session is open
     */
    @Transactional(dontRollbackOn = SessionException.class)
    public void toUser(long chatId, long byUserId, long userId) {
        if (staff.find(userId).filter(User::isActive).isEmpty()) {
            throw wrong();
        }
        var chat = access.chat(chatId, byUserId);
        route.hand(chat, open(chat), userId, byUserId == userId);
    }

    /**
     * To the queue of the line it is on: whoever is next, or a free operator, takes it.
     *
     * @throws SessionException also {@code OPERATOR_WRONG} when no session is open
     */
    @Transactional(dontRollbackOn = SessionException.class)
    public void toQueue(long chatId, long byUserId) {
        var chat = access.chat(chatId, byUserId);
        var session = open(chat);
        session.skippedBy(byUserId);
        route.toQueue(chat, session);
    }

    /**
     * To the queue of another line.
     *
     * @throws SessionException also {@code OPERATOR_WRONG} when that line is missing or not active or no session is open
     */
    @Transactional(dontRollbackOn = SessionException.class)
    public void toLine(long chatId, long byUserId, long lineId) {
        if (lines.find(lineId).filter(Line::isActive).isEmpty()) {
            throw wrong();
        }
        var chat = access.chat(chatId, byUserId);
        var session = open(chat);
        session.moveTo(lineId);
        session.skippedBy(byUserId);
        route.toQueue(chat, session);
    }

    private Session open(ImChat chat) {
        return access.open(chat).orElseThrow(TransferSession::wrong);
    }

    private static SessionException wrong() {
        return new SessionException("OPERATOR_WRONG", "You can not redirect to this operator");
    }
}
