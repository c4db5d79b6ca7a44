package org.openchannel.bridge.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openchannel.bridge.dialog.Dialog;
import org.openchannel.bridge.dialog.DialogRoll;
import org.openchannel.bridge.dialog.Dialogs;
import org.openchannel.shared.lane.Added;

/** What is known of everything that arrives at the same moment, and what comes of it. */
final class Crowd {

    private final DialogRoll dialogs;
    private final Set<MessengerName> knownMessages;
    private final Set<PortalName> knownAnswers;
    private final Set<OrderName> knownOrders;
    private final Map<MessengerName, List<Message>> sent = new HashMap<>();
    private final Map<MessengerName, Message> received = new HashMap<>();
    private final Map<PortalName, List<Message>> answers = new HashMap<>();
    private final Predicate<Arrival> notHeard;
    private final List<Message> messages = new ArrayList<>();
    private final List<Added> loads = new ArrayList<>();
    private final List<MessengerName> ignored = new ArrayList<>();

    /** @param notHeard whether what arrives is from, or for, somebody whom its account does not listen to */
    Crowd(DialogRoll dialogs, Known known, Touched touched, Predicate<Arrival> notHeard) {
        this.dialogs = dialogs;
        this.notHeard = notHeard;
        this.knownMessages = new HashSet<>(known.messages());
        this.knownAnswers = new HashSet<>(known.answers());
        this.knownOrders = new HashSet<>(known.orders());
        touched.received().forEach(this::isKnown);
        touched.answers().stream().sorted(Comparator.comparing(Message::part)).forEach(this::isKnown);
        touched.sent().stream()
                .sorted(Comparator.comparing(Message::part))
                .collect(Collectors.groupingBy(Crowd::whole))
                .values()
                .forEach(this::known);
    }

    /** Which of what arrives we have already. */
    record Known(Collection<MessengerName> messages, Collection<PortalName> answers, Collection<OrderName> orders) {}

    /**
     * Messages that exist and that something happens to.
     *
     * @param sent operators' messages there is news of, with all their parts
     * @param received customers' messages that are changed
     * @param answers operators' messages that are changed, all their parts
     */
    record Touched(List<Message> sent, List<Message> received, List<Message> answers) {}

    private void isKnown(Message message) {
        var externalId = message.externalId();
        var imMessageId = message.imMessageId();
        if (message.direction() == Direction.INBOUND && externalId != null) {
            received.put(new MessengerName(message.accountId(), externalId), message);
        }
        if (imMessageId != null) {
            answers.computeIfAbsent(new PortalName(message.accountId(), imMessageId), unknown -> new ArrayList<>())
                    .add(message);
        }
    }

    /** What the parts of one operator's message have in common. */
    private static Object whole(Message part) {
        var im = part.imMessageId();
        return im == null ? part.id() : new PortalName(part.accountId(), im);
    }

    private void known(List<Message> parts) {
        for (var part : parts) {
            var externalId = part.externalId();
            if (externalId != null) {
                sent.put(new MessengerName(part.accountId(), externalId), parts);
            }
        }
    }

    DialogRoll dialogs() {
        return dialogs;
    }

    /** Whether this is the first we see of a customer's message; from now on it is known. */
    boolean isNew(MessengerName name) {
        return knownMessages.add(name);
    }

    /** Whether its account does not listen to who sent it; if so, that counts. */
    boolean ignores(Arrival.Event arrival) {
        var isIgnored = isNotHeard(arrival);
        if (isIgnored) {
            ignored.add(arrival.name().orElseThrow());
        }
        return isIgnored;
    }

    /** Whether its account does not listen to whom it is from, or for. */
    boolean isNotHeard(Arrival arrival) {
        return notHeard.test(arrival);
    }

    /** What was not listened to. */
    List<MessengerName> ignored() {
        return ignored;
    }

    /** Whether this is the first we see of an operator's message; from now on it is known. */
    boolean isNew(PortalName name) {
        return knownAnswers.add(name);
    }

    /** Whether this is the first we see of what a portal sends outside of any chat; from now on it is known. */
    boolean isNew(OrderName name) {
        return knownOrders.add(name);
    }

    /** The parts of the operator's message a messenger calls so, in order; none when we don't know it. */
    List<Message> sent(MessengerName name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The customer's message a messenger calls so, if it may be changed here. */
    Optional<Message> received(MessengerName name) {
        return Optional.ofNullable(received.get(name));
    }

    /** The parts of the operator's message a portal calls so, in order, if they may be changed here. */
    List<Message> answers(PortalName name) {
        return List.copyOf(answers.getOrDefault(name, List.of()));
    }

    /** Whose conversation it belongs to. */
    Dialog dialogOf(Message message, Dialogs kept) {
        return dialogs.begun(message.dialogId())
                .or(() -> kept.find(message.dialogId()))
                .orElseThrow();
    }

    void add(Message message) {
        messages.add(message);
        isKnown(message);
    }

    void add(Added load) {
        loads.add(load);
    }

    /** What began. */
    List<Message> messages() {
        return messages;
    }

    /** What is to travel. */
    List<Added> loads() {
        return loads;
    }
}
