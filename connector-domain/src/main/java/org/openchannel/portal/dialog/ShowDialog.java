package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Describes a dialog. */
@Dependent
@Transactional
public class ShowDialog {

    private final Chats chats;
    private final Messages messages;
    private final Sessions sessions;
    private final CrmLinks links;
    private final ShowCustomer showCustomer;

    @Inject
    public ShowDialog(Chats chats, Messages messages, Sessions sessions, CrmLinks links, ShowCustomer showCustomer) {
        this.chats = chats;
        this.messages = messages;
        this.sessions = sessions;
        this.links = links;
        this.showCustomer = showCustomer;
    }

    /** By the number of its chat. */
    public Optional<DialogCard> of(long chatId) {
        return chats.find(chatId).map(chat -> card(chat, sessions.latest(chatId)));
    }

    /** By one of its sessions. */
    public Optional<DialogCard> ofSession(long sessionId) {
        return sessions.find(sessionId)
                .flatMap(session -> chats.find(session.chatId()).map(chat -> card(chat, Optional.of(session))));
    }

    /** By its user code: connector, line, chat and user of the messenger, with bars between them. */
    public Optional<DialogCard> of(String userCode) {
        return chats.lock(userCode).map(chat -> card(chat, sessions.latest(chat.id())));
    }

    private DialogCard card(ImChat chat, Optional<Session> session) {
        return new DialogCard(
                chat.id(),
                name(chat),
                chat.userCode(),
                chat.operatorId().orElse(0L),
                chat.customerId(),
                session.map(Session::id).orElse(0L),
                session.map(Session::openedAt).orElse(null),
                chat.sessionId().isPresent(),
                session.map(Session::lineId).orElse(chat.lineId()),
                session.filter(Session::isPinned).isPresent(),
                session.filter(found -> found.rating().isAwaited()).isPresent(),
                chat.isSilent(),
                chat.unread(),
                chat.lastMessageId().orElse(0L),
                messages.count(chat.id()),
                sessions.firstOpenedAt(chat.id()).orElse(chat.lastMessageAt()),
                members(chat),
                crm(chat.id()),
                session.map(found -> found.rating().voteHead()).orElse(0),
                session.flatMap(found -> found.rating().commentHead()).orElse(null));
    }

    private String name(ImChat chat) {
        return chat.title()
                .orElseGet(() -> showCustomer
                        .of(chat.id())
                        .map(customer -> customer.profile().fullName())
                        .orElse(chat.externalId()));
    }

    private static List<Long> members(ImChat chat) {
        var members = new TreeSet<>(chat.members());
        chat.operatorId().ifPresent(members::add);
        members.add(chat.customerId());
        return new ArrayList<>(members);
    }

    private Map<String, Long> crm(long chatId) {
        var crm = new LinkedHashMap<String, Long>();
        links.of(chatId).forEach(link -> crm.put(link.entityType(), link.entityId()));
        return crm;
    }
}
