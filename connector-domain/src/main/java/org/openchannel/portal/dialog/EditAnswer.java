package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.message.RewriteSent;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** An operator says it in other words: the chat shows them at once, and the connector is told. */
@Dependent
public class EditAnswer {

    private final Chats chats;
    private final Messages messages;
    private final LineGate gate;
    private final Staff staff;
    private final RewriteSent rewriteSent;

    @Inject
    public EditAnswer(Chats chats, Messages messages, LineGate gate, Staff staff, RewriteSent rewriteSent) {
        this.chats = chats;
        this.messages = messages;
        this.gate = gate;
        this.staff = staff;
        this.rewriteSent = rewriteSent;
    }

    /**
     * Changes one of the operator's own messages, where the connector can have that.
     *
     * @param text BBCode, not blank
     * @throws UnknownConnectorException when the connector was unregistered meanwhile
     */
    @Transactional
    public Rewriting edit(long chatId, long messageId, long operatorId, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A message needs text");
        }
        var chat = chats.lock(chatId);
        var message = messages.find(messageId).filter(found -> found.chatId() == chatId && !found.isDeleted());
        if (chat.isEmpty() || message.isEmpty()) {
            return Rewriting.GONE;
        }
        var connector = gate.known(chat.get().connector());
        if (!isOwn(message.get(), operatorId) || !connector.flags().editInternalMessages()) {
            return Rewriting.FORBIDDEN;
        }
        var name = staff.find(operatorId).map(User::fullName).orElse("");
        rewriteSent.edit(connector, chat.get(), message.get(), text.strip(), name);
        return Rewriting.DONE;
    }

    /** Whether that operator wrote it. */
    static boolean isOwn(ImMessage message, long operatorId) {
        return message.author() == ImMessage.Author.OPERATOR && message.authorId() == operatorId;
    }
}
