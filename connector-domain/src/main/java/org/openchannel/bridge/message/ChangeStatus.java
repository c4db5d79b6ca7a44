package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.gateway.MessageStatus;

/**
 * Follows what a messenger says became of operators' messages, inside the caller's transaction, and has the portal
 * told. The portal knows one message where the messenger may know several parts: it is told once all of them came that
 * far.
 */
@Dependent
public class ChangeStatus {

    private final Messages messages;
    private final Dialogs dialogs;
    private final Queue queue;

    @Inject
    public ChangeStatus(Messages messages, Dialogs dialogs, Queue queue) {
        this.messages = messages;
        this.dialogs = dialogs;
        this.queue = queue;
    }

    /** News about the message a messenger calls so; parked while we don't know it. */
    void changed(UUID account, String externalId, MessageStatus status) {
        messages.called(account, Direction.OUTBOUND, externalId)
                .ifPresentOrElse(
                        message -> reached(message, status),
                        () -> messages.park(
                                new ParkedStatus(queue.nextId(), account, externalId, status, queue.now())));
    }

    /** The messenger took a message and calls it so; {@code isFollowed} says whether it will tell us more. */
    public void sent(Message message, String externalId, boolean isFollowed) {
        var parts = lockedParts(message);
        message.sentAs(externalId, queue.now());
        messages.parked(message.accountId(), externalId).forEach(early -> {
            message.reached(early.status(), queue.now());
            messages.remove(early);
        });
        tell(parts);
        if (!isFollowed) {
            tellTaken(parts);
        }
    }

    /** Parked news whose message is known meanwhile; false when it still is not. */
    boolean settled(ParkedStatus early) {
        var message = messages.called(early.accountId(), Direction.OUTBOUND, early.externalId());
        message.ifPresent(found -> reached(found, early.status()));
        return message.isPresent();
    }

    /** The messenger took it long ago: that is all the portal will hear, and better than "not delivered". */
    void taken(Message message) {
        tellTaken(lockedParts(message));
    }

    private void reached(Message message, MessageStatus status) {
        var parts = lockedParts(message);
        if (message.reached(status, queue.now())) {
            tell(parts);
        }
    }

    private List<Message> lockedParts(Message message) {
        var im = message.imMessageId();
        return im == null ? List.of(message) : messages.lockParts(message.accountId(), im);
    }

    private void tell(List<Message> parts) {
        if (all(parts, MessageStatus.DELIVERED)) {
            tell(parts, MessageStatus.DELIVERED, Routes.DELIVERED);
        }
        if (all(parts, MessageStatus.READ)) {
            tell(parts, MessageStatus.READ, Routes.READ);
        }
    }

    private void tellTaken(List<Message> parts) {
        if (all(parts, MessageStatus.SENT)) {
            tell(parts, MessageStatus.DELIVERED, Routes.DELIVERED);
        }
    }

    private static boolean all(List<Message> parts, MessageStatus reached) {
        return parts.stream()
                .allMatch(part ->
                        part.status() != MessageStatus.FAILED && part.status().compareTo(reached) >= 0);
    }

    private void tell(List<Message> parts, MessageStatus reached, String kind) {
        var first = parts.get(0);
        if (first.isToTell(reached)) {
            parts.forEach(part -> part.telling(reached));
            queue.tellPortal(dialogs.find(first.dialogId()).orElseThrow(), kind, first);
        }
    }
}
