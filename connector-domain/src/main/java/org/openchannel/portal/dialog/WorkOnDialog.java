package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.routing.CloseSession;
import org.openchannel.portal.routing.RouteSession;
import org.openchannel.portal.routing.StartSession;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.SessionException;

/**
 * What an operator does with a dialog. Each refuses with a {@link SessionException}: {@code CHAT_ID} when there is no such
 * chat, {@code ACCESS_DENIED} when it is none of theirs.
 */
@Dependent
@Transactional
public class WorkOnDialog {

    private final DialogAccess access;
    private final RouteSession route;
    private final StartSession startSession;
    private final CloseSession closeSession;
    private final Messages messages;

    @Inject
    public WorkOnDialog(
            DialogAccess access,
            RouteSession route,
            StartSession startSession,
            CloseSession closeSession,
            Messages messages) {
        this.access = access;
        this.route = route;
        this.startSession = startSession;
        this.closeSession = closeSession;
        this.messages = messages;
    }

    /** Takes it; begins a session when none is open. */
    public void take(long chatId, long userId) {
        startSession.openFor(access.chat(chatId, userId), userId);
    }

    /** Takes it from whoever has it; refused with {@code OPERATOR_WRONG} when no session is open. */
    public void intercept(long chatId, long userId) {
        var chat = access.chat(chatId, userId);
        var session = access.open(chat)
                .orElseThrow(() -> new SessionException("OPERATOR_WRONG", "You can not redirect to this operator"));
        route.hand(chat, session, userId, true);
    }

    /** Passes it on to the next in the queue; refused with {@code ACCESS_DENIED_KICK} when no session is open. */
    public void skip(long chatId, long userId) {
        var chat = access.chat(chatId, userId);
        var session = access.open(chat)
                .orElseThrow(() -> new SessionException(
                        "ACCESS_DENIED_KICK", "You do not have enough permissions to remove members of this chat"));
        session.skippedBy(userId);
        route.toQueue(chat, session);
    }

    /** Takes part in it beside whoever has it. */
    public void join(long chatId, long userId) {
        access.chat(chatId, userId).joined(userId);
    }

    /** Ends it; nothing when no session is open. */
    public void finish(long chatId, long userId) {
        var chat = access.chat(chatId, userId);
        access.open(chat).ifPresent(session -> closeSession.byHand(chat, session, userId));
    }

    /** Ends it as spam: the customer is told nothing. */
    public void spam(long chatId, long userId) {
        var chat = access.chat(chatId, userId);
        access.open(chat).ifPresent(session -> closeSession.spam(chat, session, userId));
    }

    /** Ends the session, where one is open, and begins another in the hands of {@code userId}. */
    public void startAnew(long chatId, long userId) {
        finish(chatId, userId);
        startSession.openFor(access.chat(chatId, userId), userId);
    }

    /** As {@link #startAnew}; the message {@code messageId} of the chat goes over into the new session. */
    public void startWith(long chatId, long userId, long messageId) {
        startAnew(chatId, userId);
        var chat = access.chat(chatId, userId);
        messages.find(messageId)
                .filter(message -> message.chatId() == chatId)
                .ifPresent(message -> chat.sessionId().ifPresent(message::movedTo));
    }

    /** From now on customers hear nothing of what is written, or do again. */
    public void silence(long chatId, long userId, boolean isSilent) {
        ImChat chat = access.chat(chatId, userId);
        chat.silence(isSilent);
    }
}
