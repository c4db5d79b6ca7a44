package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.shared.lane.Added;

/**
 * Follows what a messenger says became of operators' messages, inside the caller's transaction, and has the portal
 * told. The portal knows one message where the messenger may know several parts: it is told once all of them came that
 * far. What was read was delivered, too: that is told in one word.
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

    /** News about a message of ours; parked while we don't know it. */
    Outcome changed(Arrival.Event arrival, MessageStatus status, Crowd crowd) {
        var name = arrival.isAbout().orElseThrow();
        var parts = crowd.sent(name);
        parts.stream()
                .filter(part -> name.externalId().equals(part.externalId()))
                .findFirst()
                .ifPresentOrElse(
                        part -> reached(part, status, part.orderId() == null ? parts : lockedParts(part), crowd::add),
                        () -> messages.park(new ParkedStatus(
                                queue.nextId(), name.accountId(), name.externalId(), status, queue.now())));
        return Outcome.ACCEPTED;
    }

    /**
     * The messenger took a message of a trip, whose dialog is held.
     *
     * @param revision which of its revisions that was
     * @param isFollowed whether the messenger will tell us more
     */
    public void sent(UUID id, int revision, JustSent trip, boolean isFollowed) {
        trip.of(id).ifPresent(taken -> {
            taken.message().carried(revision);
            sent(taken, isFollowed);
        });
    }

    private void sent(JustSent.Taken taken, boolean isFollowed) {
        var message = taken.message();
        var parts = message.orderId() == null ? taken.parts() : lockedParts(message);
        message.sentAs(taken.externalId(), queue.now());
        taken.early().forEach(early -> {
            message.reached(early.status(), queue.now());
            messages.remove(early);
        });
        tell(parts, queue::add);
        if (message.isPublished()) {
            queue.add(queue.toPortal(dialogs.find(message.dialogId()).orElseThrow(), message));
        }
        if (!isFollowed) {
            tellTaken(parts);
        }
    }

    /** The messenger will never have it. */
    public void failed(Message message, String reason) {
        message.failed(reason, queue.now());
        if (message.orderId() != null) {
            tellOrder(lockedParts(message), queue::add);
        }
    }

    /** The messenger has a change of a message; the portal wants to hear that it reached the customer. */
    public void revised(Message message, int revision) {
        message.carried(revision);
        var parts = lockedParts(message);
        if (all(parts, MessageStatus.DELIVERED)) {
            var first = parts.get(0);
            queue.add(queue.tellPortal(dialogs.find(first.dialogId()).orElseThrow(), Routes.DELIVERED, first));
        }
    }

    /** Parked news whose message is known meanwhile; false when it still is not. */
    boolean settled(ParkedStatus early) {
        var message = messages.called(early.accountId(), Direction.OUTBOUND, early.externalId());
        message.ifPresent(found -> {
            messages.hold(List.of(found.id()));
            reached(found, early.status(), lockedParts(found), queue::add);
        });
        return message.isPresent();
    }

    /** The messenger took it long ago: that is all the portal will hear, and better than "not delivered". */
    void taken(Message message) {
        tellTaken(lockedParts(message));
    }

    private void reached(Message message, MessageStatus status, List<Message> parts, Consumer<Added> travels) {
        if (message.reached(status, queue.now())) {
            tell(parts, travels);
        }
    }

    private List<Message> lockedParts(Message message) {
        var order = message.orderId();
        if (order != null) {
            return messages.lockOrdered(new OrderName(message.accountId(), order));
        }
        var im = message.imMessageId();
        return im == null ? List.of(message) : messages.lockParts(message.accountId(), im);
    }

    private void tell(List<Message> parts, Consumer<Added> travels) {
        if (parts.get(0).orderId() != null) {
            tellOrder(parts, travels);
            return;
        }
        if (all(parts, MessageStatus.READ)) {
            tell(parts, MessageStatus.READ, Routes.READ, travels);
        } else if (all(parts, MessageStatus.DELIVERED)) {
            tell(parts, MessageStatus.DELIVERED, Routes.DELIVERED, travels);
        }
    }

    /** Of what stands in no chat the portal hears how far all of it came, and also that it failed. */
    private void tellOrder(List<Message> parts, Consumer<Added> travels) {
        var first = parts.get(0);
        if (!isWaitedFor(first)) {
            return;
        }
        var reached = parts.stream().anyMatch(part -> part.status() == MessageStatus.FAILED)
                ? MessageStatus.FAILED
                : parts.stream()
                        .map(Message::status)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        if (reached != MessageStatus.ACCEPTED && reached != first.told()) {
            parts.forEach(part -> part.telling(reached));
            var telling = parts.stream()
                    .filter(part -> part.status() == reached)
                    .findFirst()
                    .orElse(first);
            travels.accept(queue.tellPortal(dialogs.find(first.dialogId()).orElseThrow(), Routes.ORDER, telling));
        }
    }

    /** A workflow hears of it once: it goes on then. */
    private static boolean isWaitedFor(Message ordered) {
        var workflow = ordered.workflow();
        return workflow == null || (!workflow.isEmpty() && ordered.told() == MessageStatus.ACCEPTED);
    }

    private void tellTaken(List<Message> parts) {
        if (parts.get(0).orderId() == null && all(parts, MessageStatus.SENT)) {
            tell(parts, MessageStatus.DELIVERED, Routes.DELIVERED, queue::add);
        }
    }

    private static boolean all(List<Message> parts, MessageStatus reached) {
        var there =
                parts.stream().filter(part -> !part.revision().isTakenBack()).toList();
        return !there.isEmpty()
                && there.stream()
                        .allMatch(part -> part.status() != MessageStatus.FAILED
                                && part.status().compareTo(reached) >= 0);
    }

    private void tell(List<Message> parts, MessageStatus reached, String kind, Consumer<Added> travels) {
        var first = parts.get(0);
        if (first.isToTell(reached)) {
            parts.forEach(part -> part.telling(reached));
            travels.accept(queue.tellPortal(dialogs.find(first.dialogId()).orElseThrow(), kind, first));
        }
    }
}
