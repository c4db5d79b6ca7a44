package org.openchannel.bridge.message;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a messenger took on one trip. Whoever writes it down reads what belongs to all of it at once, in each transaction
 * anew: of what another transaction read, nothing would be kept.
 */
public final class JustSent {

    private final Messages messages;
    private final Map<UUID, String> names = new HashMap<>();
    private Map<UUID, Taken> read = Map.of();

    public JustSent(Messages messages) {
        this.messages = messages;
    }

    /**
     * A message that was taken.
     *
     * @param parts all parts of what the operator wrote, in order
     * @param early what the messenger told of it before we knew what it calls it
     */
    record Taken(Message message, String externalId, List<Message> parts, List<ParkedStatus> early) {}

    /** The messenger took it, and calls it so. */
    public void add(UUID message, String externalId) {
        names.put(message, externalId);
    }

    /** One of them, for the transaction that holds it; empty when it is gone. */
    Optional<Taken> of(UUID id) {
        return messages.find(id).map(message -> {
            var known = read.get(id);
            if (known == null || known.message() != message) {
                read = read();
                known = Objects.requireNonNull(read.get(id));
            }
            return known;
        });
    }

    private Map<UUID, Taken> read() {
        var all = messages.all(names.keySet());
        var parts = parts(all);
        var early = early(all);
        var taken = new HashMap<UUID, Taken>();
        for (var message : all) {
            var name = Objects.requireNonNull(names.get(message.id()));
            taken.put(
                    message.id(),
                    new Taken(
                            message,
                            name,
                            parts.getOrDefault(answer(message), List.of(message)),
                            early.getOrDefault(name, List.of())));
        }
        return taken;
    }

    private Map<Optional<PortalName>, List<Message>> parts(Collection<Message> all) {
        var answers =
                all.stream().map(JustSent::answer).flatMap(Optional::stream).toList();
        var ids = messages.answers(answers).stream()
                .map(Messages.Standing::message)
                .collect(toSet());
        return messages.all(ids).stream()
                .sorted(Comparator.comparing(Message::part))
                .collect(groupingBy(JustSent::answer));
    }

    private Map<String, List<ParkedStatus>> early(Collection<Message> all) {
        var told = all.stream()
                .map(message -> new MessengerName(message.accountId(), Objects.requireNonNull(names.get(message.id()))))
                .toList();
        return messages.parked(told).stream().collect(groupingBy(ParkedStatus::externalId));
    }

    /** What was sent outside of any chat answers nothing, and neither does what was written on the telephone. */
    private static Optional<PortalName> answer(Message message) {
        var im = message.imMessageId();
        return im == null ? Optional.empty() : Optional.of(new PortalName(message.accountId(), im));
    }
}
