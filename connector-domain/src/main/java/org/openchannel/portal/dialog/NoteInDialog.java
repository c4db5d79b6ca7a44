package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.routing.SayToCustomer;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.SessionException;
import org.openchannel.portal.session.Sessions;

/** Writes a message of the system into a dialog: its operators see it, the customer does not. */
@Dependent
public class NoteInDialog {

    private final DialogAccess access;
    private final Sessions sessions;
    private final SayToCustomer sayToCustomer;

    @Inject
    public NoteInDialog(DialogAccess access, Sessions sessions, SayToCustomer sayToCustomer) {
        this.access = access;
        this.sessions = sessions;
        this.sayToCustomer = sayToCustomer;
    }

    /**
     * Writes {@code text}, which is BBCode, on behalf of {@code userId}; returns the number of the message.
     *
     * @throws SessionException {@code CHAT_ID} or {@code ACCESS_DENIED}
     */
    @Transactional
    public long note(long chatId, long userId, String text) {
        var chat = access.chat(chatId, userId);
        var sessionId = sessions.latest(chatId).map(Session::id).orElse(0L);
        return sayToCustomer.note(chat, sessionId, text);
    }
}
