package org.openchannel.portal.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/**
 * Tells heads that a customer waits for too long: they are let into the dialog, where a note says so. The customer hears
 * nothing of it.
 */
@Dependent
public class WarnOfDelay {

    private static final String NOBODY = "–";

    private final Chats chats;
    private final DialogAccess access;
    private final SayToCustomer sayToCustomer;
    private final Staff staff;

    @Inject
    public WarnOfDelay(Chats chats, DialogAccess access, SayToCustomer sayToCustomer, Staff staff) {
        this.chats = chats;
        this.access = access;
        this.sayToCustomer = sayToCustomer;
        this.staff = staff;
    }

    /** In a transaction of its own, with the chat locked; nothing when the customer was answered meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void warn(Sessions.Due due, Patience patience, Instant now) {
        var chat = chats.lock(due.chatId());
        chat.flatMap(access::open)
                .filter(session -> session.id() == due.sessionId() && isLate(session, patience, now))
                .ifPresent(session -> warn(chat.orElseThrow(), session, patience));
    }

    private static boolean isLate(Session session, Patience patience, Instant now) {
        var turn = session.turn();
        return !turn.isLate()
                && turn.isAnswered() == patience.isAnswered()
                && turn.waitingSince()
                        .filter(since -> !since.plus(patience.limit()).isAfter(now))
                        .isPresent();
    }

    private void warn(ImChat chat, Session session, Patience patience) {
        session.turn().late();
        patience.heads().stream()
                .filter(head -> staff.find(head).filter(User::isActive).isPresent())
                .forEach(chat::joined);
        var operator =
                chat.operatorId().flatMap(staff::find).map(User::fullName).orElse(NOBODY);
        sayToCustomer.note(chat, session.id(), patience.said(operator, session.id()));
    }
}
