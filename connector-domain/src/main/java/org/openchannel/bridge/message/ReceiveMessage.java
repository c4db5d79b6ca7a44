package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.message.Message.Said;

/** Takes a customer's message, inside the caller's transaction. The same message again has no effect. */
@Dependent
public class ReceiveMessage {

    private static final Logger LOG = System.getLogger(ReceiveMessage.class.getName());

    private final Queue queue;

    @Inject
    public ReceiveMessage(Queue queue) {
        this.queue = queue;
    }

    /** Takes a message; what the company itself wrote on the linked phone is left to that phone. */
    Outcome received(Arrival.Event arrival, MessageReceived event, Crowd crowd) {
        if (event.isFromPhone()) {
            LOG.log(
                    Level.DEBUG,
                    "Account {0}: message {1} was written on the phone",
                    arrival.account().id(),
                    event.messageId());
            return Outcome.IGNORED;
        }
        return accept(arrival, event.sender(), said(event.content()), event.sentAt(), crowd);
    }

    /** Takes a call nobody answered: the operator sees it as a line in the chat. */
    Outcome missed(Arrival.Event arrival, CallMissed event, Crowd crowd) {
        var said = new Said(MessageKind.MISSED_CALL, "", Attachment.none());
        return accept(arrival, event.caller(), said, event.calledAt(), crowd);
    }

    private Outcome accept(Arrival.Event arrival, Person sender, Said said, Instant sentAt, Crowd crowd) {
        var name = arrival.name().orElseThrow();
        if (!crowd.isNew(name)) {
            return Outcome.DUPLICATE;
        }
        if (crowd.ignores(arrival)) {
            return Outcome.IGNORED;
        }
        var dialog = crowd.dialogs().withCustomer(arrival.chat().orElseThrow(), sender);
        var message = Message.inbound(queue.nextId(), dialog, name.externalId(), said, sentAt, queue.now());
        crowd.add(message);
        crowd.add(queue.toPortal(dialog, message));
        if (message.attachment().exists()) {
            crowd.add(queue.fetchFile(message));
        }
        return Outcome.ACCEPTED;
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
