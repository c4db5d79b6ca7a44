package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.LineGate;
import org.openchannel.portal.connector.UnknownConnectorException;
import org.openchannel.portal.message.RewriteMessage;
import org.openchannel.portal.message.RewriteSent;

/**
 * An operator takes back what he said: the connector is told. A customer's message he may put out of sight, too, where the
 * connector can have that; the customer keeps it and nobody is told.
 */
@Dependent
public class DeleteAnswer {

    private final Chats chats;
    private final Messages messages;
    private final LineGate gate;
    private final RewriteSent rewriteSent;
    private final RewriteMessage rewriteMessage;

    @Inject
    public DeleteAnswer(
            Chats chats, Messages messages, LineGate gate, RewriteSent rewriteSent, RewriteMessage rewriteMessage) {
        this.chats = chats;
        this.messages = messages;
        this.gate = gate;
        this.rewriteSent = rewriteSent;
        this.rewriteMessage = rewriteMessage;
    }

    /**
     * Deletes one.
     *
     * @throws UnknownConnectorException when the connector was unregistered meanwhile
     */
    @Transactional
    public Rewriting delete(long chatId, long messageId, long operatorId) {
        var chat = chats.lock(chatId);
        var message = messages.find(messageId).filter(found -> found.chatId() == chatId && !found.isDeleted());
        if (chat.isEmpty() || message.isEmpty()) {
            return Rewriting.GONE;
        }
        return delete(gate.known(chat.get().connector()), chat.get(), message.get(), operatorId);
    }

    private Rewriting delete(Connector connector, ImChat chat, ImMessage message, long operatorId) {
        if (EditAnswer.isOwn(message, operatorId) && connector.flags().delInternalMessages()) {
            rewriteSent.delete(connector, chat, message);
            return Rewriting.DONE;
        }
        if (message.author() == ImMessage.Author.CUSTOMER && connector.flags().delExternalMessages()) {
            rewriteMessage.delete(chat, message);
            return Rewriting.DONE;
        }
        return Rewriting.FORBIDDEN;
    }
}
