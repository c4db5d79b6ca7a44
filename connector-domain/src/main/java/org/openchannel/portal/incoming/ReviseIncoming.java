package org.openchannel.portal.incoming;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiConsumer;
import org.openchannel.portal.chat.Customer;
import org.openchannel.portal.chat.ImChat;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.message.RewriteMessage;
import org.openchannel.shared.file.StoredFile;

/** Changes what one message brought by a connector says, with all its copies; each time in a transaction of its own. */
@Dependent
public class ReviseIncoming {

    private final FindChat findChat;
    private final Messages messages;
    private final RewriteMessage rewriteMessage;

    @Inject
    public ReviseIncoming(FindChat findChat, Messages messages, RewriteMessage rewriteMessage) {
        this.findChat = findChat;
        this.messages = messages;
        this.rewriteMessage = rewriteMessage;
    }

    /** Shows its text and {@code files} instead, as far as there are any; what is said of the customer counts too. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long update(Connector connector, long lineId, IncomingMessage message, List<StoredFile> files) {
        var customer = findChat.known(connector, message.customer());
        customer.ifPresent(known -> known.describe(message.customer()));
        var text = message.text().isBlank() ? null : message.text();
        var anew = files.isEmpty() ? null : files;
        copies(connector, lineId, message, (chat, copy) -> rewriteMessage.edit(chat, copy, text, anew));
        return customer.map(Customer::id).orElse(0L);
    }

    /** Leaves only its trace. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long delete(Connector connector, long lineId, IncomingMessage message) {
        copies(connector, lineId, message, rewriteMessage::delete);
        return findChat.known(connector, message.customer()).map(Customer::id).orElse(0L);
    }

    private void copies(
            Connector connector, long lineId, IncomingMessage message, BiConsumer<ImChat, ImMessage> change) {
        var chat = findChat.known(
                connector, lineId, message.chat().id(), message.customer().externalId());
        if (chat.isPresent()) {
            messages.withExternalId(chat.get().id(), message.externalId()).stream()
                    .filter(copy -> !copy.isDeleted())
                    .forEach(copy -> change.accept(chat.get(), copy));
        }
    }
}
