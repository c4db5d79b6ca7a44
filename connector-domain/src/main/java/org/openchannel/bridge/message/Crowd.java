package org.openchannel.bridge.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.bridge.dialog.DialogRoll;
import org.openchannel.bridge.settings.IgnoredNumber;
import org.openchannel.shared.lane.Added;

/** What is known of everything that arrives at the same moment, and what comes of it. */
final class Crowd {

    private final DialogRoll dialogs;
    private final Set<MessengerName> knownMessages;
    private final Set<PortalName> knownAnswers;
    private final Map<MessengerName, List<Message>> sent = new HashMap<>();
    private final Set<IgnoredNumber> notHeard;
    private final List<Message> messages = new ArrayList<>();
    private final List<Added> loads = new ArrayList<>();
    private final List<MessengerName> ignored = new ArrayList<>();

    /**
     * @param sent messages there is news of, with all their parts
     * @param notHeard senders whom their accounts do not listen to
     */
    Crowd(
            DialogRoll dialogs,
            Collection<MessengerName> knownMessages,
            Collection<PortalName> knownAnswers,
            List<Message> sent,
            Set<IgnoredNumber> notHeard) {
        this.dialogs = dialogs;
        this.notHeard = notHeard;
        this.knownMessages = new HashSet<>(knownMessages);
        this.knownAnswers = new HashSet<>(knownAnswers);
        sent.stream()
                .sorted(Comparator.comparing(Message::part))
                .collect(Collectors.groupingBy(Crowd::whole))
                .values()
                .forEach(this::known);
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
        var isIgnored = !notHeard.isEmpty()
                && IgnoredPeople.number(arrival).filter(notHeard::contains).isPresent();
        if (isIgnored) {
            ignored.add(arrival.name().orElseThrow());
        }
        return isIgnored;
    }

    /** What was not listened to. */
    List<MessengerName> ignored() {
        return ignored;
    }

    /** Whether this is the first we see of an operator's message; from now on it is known. */
    boolean isNew(PortalName name) {
        return knownAnswers.add(name);
    }

    /** The parts of the operator's message a messenger calls so, in order; none when we don't know it. */
    List<Message> sent(MessengerName name) {
        return sent.getOrDefault(name, List.of());
    }

    void add(Message message) {
        messages.add(message);
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
