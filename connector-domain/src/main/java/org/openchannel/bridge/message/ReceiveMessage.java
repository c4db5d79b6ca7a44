package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.dialog.OpenDialog;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.message.Message.Said;

/** Takes a customer's message, inside the caller's transaction. The same message again has no effect. */
@Dependent
public class ReceiveMessage {

    private static final Logger LOG = System.getLogger(ReceiveMessage.class.getName());

    private final OpenDialog dialogs;
    private final Messages messages;
    private final Queue queue;

    @Inject
    public ReceiveMessage(OpenDialog dialogs, Messages messages, Queue queue) {
        this.dialogs = dialogs;
        this.messages = messages;
        this.queue = queue;
    }

    /** Takes a message; what the company itself wrote on the linked phone is left to that phone. */
    void received(UUID account, MessageReceived event) {
        if (event.isFromPhone()) {
            LOG.log(Level.DEBUG, "Account {0}: message {1} was written on the phone", account, event.messageId());
            return;
        }
        accept(
                account,
                event.chatId(),
                event.sender(),
                new Arrival(event.messageId(), said(event.content()), event.sentAt()));
    }

    /** Takes a call nobody answered: the operator sees it as a line in the chat. */
    void missed(UUID account, CallMissed event) {
        var said = new Said(MessageKind.MISSED_CALL, "", Attachment.none());
        accept(account, event.chatId(), event.caller(), new Arrival("call:" + event.callId(), said, event.calledAt()));
    }

    private record Arrival(String externalId, Said said, Instant sentAt) {}

    private void accept(UUID account, String chat, Person sender, Arrival arrival) {
        if (messages.called(account, Direction.INBOUND, arrival.externalId()).isPresent()) {
            return;
        }
        var dialog = dialogs.withCustomer(account, chat, sender);
        var message = Message.inbound(
                queue.nextId(), dialog, arrival.externalId(), arrival.said(), arrival.sentAt(), queue.now());
        messages.add(message);
        queue.toPortal(dialog, message);
        if (message.attachment().exists()) {
            queue.fetchFile(message);
        }
    }

    private static Said said(Content content) {
        if (content instanceof Content.Text text && !text.text().isBlank()) {
            return new Said(MessageKind.TEXT, text.text(), Attachment.none());
        }
        if (content instanceof Content.Media media) {
            var caption = media.caption();
            return new Said(
                    MessageKind.of(media.kind()),
                    caption == null ? "" : caption,
                    Attachment.of(media.reference(), media.name(), media.mediaType()));
        }
        var what = content instanceof Content.Unsupported unsupported ? unsupported.what() : "empty";
        return new Said(MessageKind.UNSUPPORTED, what, Attachment.none());
    }
}
