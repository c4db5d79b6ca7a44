package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.shared.lane.Added;

/**
 * Takes what customers did to their messages, and the company on its phone to its own, inside the caller's transaction.
 * The portal hears of it behind the message itself. What is done to operators' messages is the echo of what we did.
 */
@Dependent
public class ReviseMessage {

    private final Messages messages;
    private final Dialogs dialogs;
    private final Queue queue;

    @Inject
    public ReviseMessage(Messages messages, Dialogs dialogs, Queue queue) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.queue = queue;
    }

    /** It says something else; only words can be changed. */
    Outcome edited(Arrival.Event arrival, MessageEdited event, Crowd crowd) {
        return words(event.content())
                .map(words -> revised(arrival, new Change(words, event.editedAt()), crowd))
                .orElse(Outcome.IGNORED);
    }

    /** It was taken back. */
    Outcome deleted(Arrival.Event arrival, Crowd crowd) {
        return revised(arrival, new Change(null, queue.now()), crowd);
    }

    private Outcome revised(Arrival.Event arrival, Change change, Crowd crowd) {
        var name = arrival.changed().orElseThrow();
        if (!crowd.sent(name).isEmpty()) {
            return Outcome.IGNORED;
        }
        var message = crowd.received(name);
        if (message.isEmpty()) {
            messages.park(ParkedChange.of(queue.nextId(), name, change, queue.now()));
            return Outcome.ACCEPTED;
        }
        return revised(message.get(), change, new Sink(crowd.dialogOf(message.get(), dialogs), crowd::add));
    }

    /** A parked change whose message is known meanwhile; false when it still is not. */
    boolean settled(MessengerName name, Change change) {
        if (!messages.sent(List.of(name)).isEmpty()) {
            return true;
        }
        var standing = messages.received(List.of(name)).stream()
                .map(Messages.Standing::message)
                .toList();
        messages.hold(standing);
        var message = standing.stream().findFirst().flatMap(messages::find);
        message.ifPresent(found ->
                revised(found, change, new Sink(dialogs.find(found.dialogId()).orElseThrow(), queue::add)));
        return message.isPresent();
    }

    /** Where what comes of it goes. */
    private record Sink(Dialog dialog, Consumer<Added> travels) {}

    private Outcome revised(Message message, Change change, Sink sink) {
        if (message.kind() == MessageKind.MISSED_CALL || message.kind() == MessageKind.UNSUPPORTED) {
            return Outcome.IGNORED;
        }
        var words = change.words();
        var isNews = words == null ? message.takeBack() : message.reword(words, change.at());
        if (!isNews) {
            return Outcome.DUPLICATE;
        }
        sink.travels.accept(queue.toPortal(sink.dialog, words == null ? Routes.DELETE : Routes.EDIT, message));
        return Outcome.ACCEPTED;
    }

    private static Optional<String> words(Content content) {
        if (content instanceof Content.Text text) {
            return Optional.of(text.text());
        }
        return content instanceof Content.Media media
                ? Optional.of(Optional.ofNullable(media.caption()).orElse(""))
                : Optional.empty();
    }
}
