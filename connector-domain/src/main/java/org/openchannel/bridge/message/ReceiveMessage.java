package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.bridge.message.Message.Said;
import org.openchannel.bridge.settings.ReadSettings;

/** Takes a customer's message, inside the caller's transaction. The same message again has no effect. */
@Dependent
public class ReceiveMessage {

    private static final Logger LOG = System.getLogger(ReceiveMessage.class.getName());

    private final Queue queue;
    private final ReadSettings settings;

    @Inject
    public ReceiveMessage(Queue queue, ReadSettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /** Takes a message. */
    Outcome received(Arrival.Event arrival, MessageReceived event, Crowd crowd) {
        if (event.isFromPhone()) {
            return written(arrival, event, crowd);
        }
        return accept(arrival, event.sender(), said(event.content()), event.sentAt(), crowd);
    }

    /** The company itself wrote it on the linked phone: the operators see it, unless it is the echo of their own words. */
    private Outcome written(Arrival.Event arrival, MessageReceived event, Crowd crowd) {
        var name = arrival.name().orElseThrow();
        var account = arrival.account().id();
        if (!crowd.sent(name).isEmpty() || !settings.of(account).switches().publishOutgoing()) {
            LOG.log(Level.DEBUG, "Account {0}: message {1} stays on the phone", account, event.messageId());
            return Outcome.IGNORED;
        }
        if (!crowd.isNew(name)) {
            return Outcome.DUPLICATE;
        }
        if (crowd.ignores(arrival)) {
            return Outcome.IGNORED;
        }
        var dialog = crowd.dialogs().withOperator(arrival.chat().orElseThrow());
        var said = said(event.content());
        begins(
                Message.own(queue.nextId(), dialog, name.externalId(), said, event.sentAt(), queue.now()),
                dialog,
                crowd);
        return Outcome.ACCEPTED;
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
        begins(message, dialog, crowd);
        if (crowd.dialogs().isRenamed(dialog)) {
            crowd.add(queue.toPortal(dialog, Routes.NAME, message));
        }
        return Outcome.ACCEPTED;
    }

    private void begins(Message message, Dialog dialog, Crowd crowd) {
        crowd.add(message);
        crowd.add(queue.toPortal(dialog, message));
        if (message.attachment().exists()) {
            crowd.add(queue.fetchFile(message));
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
