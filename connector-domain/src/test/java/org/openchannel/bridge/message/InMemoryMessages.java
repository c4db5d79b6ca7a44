package org.openchannel.bridge.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.gateway.MessageStatus;

/** Messages that last as long as the test. */
public final class InMemoryMessages implements Messages {

    private final List<Message> all = new ArrayList<>();
    private final List<ParkedStatus> parked = new ArrayList<>();
    private final List<ParkedChange> changes = new ArrayList<>();

    @Override
    public void addAll(List<Message> messages) {
        all.addAll(messages);
    }

    @Override
    public Set<MessengerName> known(Collection<MessengerName> names) {
        return names.stream()
                .filter(name -> called(name.accountId(), Direction.INBOUND, name.externalId())
                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PortalName> answered(Collection<PortalName> names) {
        return names.stream()
                .filter(name -> !parts(name.accountId(), name.imMessageId()).isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Standing> sent(Collection<MessengerName> names) {
        return standing(names.stream()
                .flatMap(name -> called(name.accountId(), Direction.OUTBOUND, name.externalId()).stream())
                .flatMap(message -> Optional.ofNullable(message.imMessageId())
                        .map(im -> parts(message.accountId(), im).stream())
                        .orElseGet(() -> Stream.of(message))));
    }

    @Override
    public List<Standing> received(Collection<MessengerName> names) {
        return standing(names.stream()
                .flatMap(name -> called(name.accountId(), Direction.INBOUND, name.externalId()).stream()));
    }

    @Override
    public List<Standing> answers(Collection<PortalName> names) {
        return standing(names.stream().flatMap(name -> parts(name.accountId(), name.imMessageId()).stream()));
    }

    private static List<Standing> standing(Stream<Message> messages) {
        return messages.map(message -> new Standing(message.id(), message.dialogId()))
                .distinct()
                .toList();
    }

    @Override
    public List<Message> lock(Collection<UUID> ids) {
        return all(ids);
    }

    @Override
    public void hold(Collection<UUID> ids) {
        // a test has one thread
    }

    @Override
    public Set<OrderName> ordered(Collection<OrderName> names) {
        return names.stream().filter(name -> !lockOrdered(name).isEmpty()).collect(Collectors.toSet());
    }

    @Override
    public List<Message> lockOrdered(OrderName name) {
        return all.stream()
                .filter(one -> one.accountId().equals(name.accountId())
                        && name.orderId().equals(one.orderId()))
                .sorted(Comparator.comparing(Message::part))
                .toList();
    }

    @Override
    public Optional<Message> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public void withDialogs(Collection<UUID> ids) {
        // all of them are at hand
    }

    @Override
    public List<Message> all(Collection<UUID> ids) {
        return all.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public Optional<Message> called(UUID accountId, Direction direction, String externalId) {
        return all.stream()
                .filter(one -> one.accountId().equals(accountId)
                        && one.direction() == direction
                        && externalId.equals(one.externalId()))
                .findFirst();
    }

    @Override
    public List<Message> parts(UUID accountId, long imMessageId) {
        return all.stream()
                .filter(one -> one.accountId().equals(accountId) && Objects.equals(one.imMessageId(), imMessageId))
                .sorted(Comparator.comparing(Message::part))
                .toList();
    }

    @Override
    public List<Message> lockParts(UUID accountId, long imMessageId) {
        return parts(accountId, imMessageId);
    }

    @Override
    public List<Message> untold(Instant since, Instant before, int most) {
        return all.stream()
                .filter(one -> one.direction() == Direction.OUTBOUND && one.part() == 0)
                .filter(one -> one.status() == MessageStatus.SENT && one.isToTell(MessageStatus.SENT))
                .filter(one -> one.changedAt().isAfter(since) && one.changedAt().isBefore(before))
                .limit(most)
                .toList();
    }

    @Override
    public void park(ParkedStatus status) {
        parked.add(status);
    }

    @Override
    public List<ParkedStatus> parked(Collection<MessengerName> names) {
        return parked.stream()
                .filter(one -> names.contains(new MessengerName(one.accountId(), one.externalId())))
                .toList();
    }

    @Override
    public List<ParkedStatus> parked(int most) {
        return parked.stream().filter(this::isKnown).limit(most).toList();
    }

    private boolean isKnown(ParkedStatus news) {
        return called(news.accountId(), Direction.OUTBOUND, news.externalId()).isPresent();
    }

    @Override
    public int forgetParked(Instant before) {
        var all = parked.size() + changes.size();
        parked.removeIf(one -> one.parkedAt().isBefore(before));
        changes.removeIf(one -> one.parkedAt().isBefore(before));
        return all - parked.size() - changes.size();
    }

    @Override
    public void remove(ParkedStatus status) {
        parked.remove(status);
    }

    @Override
    public void park(ParkedChange change) {
        changes.add(change);
    }

    @Override
    public List<ParkedChange> parkedChanges(int most) {
        return changes.stream().filter(this::isKnown).limit(most).toList();
    }

    private boolean isKnown(ParkedChange change) {
        var messengers = change.ofMessenger().map(MessengerName::externalId).orElse(null);
        var portals = change.ofPortal().map(PortalName::imMessageId).orElse(null);
        return all.stream()
                .anyMatch(message -> (messengers != null && messengers.equals(message.externalId()))
                        || (portals != null && portals.equals(message.imMessageId())));
    }

    @Override
    public void remove(ParkedChange change) {
        changes.remove(change);
    }

    /** All of them, in the order they came. */
    public List<Message> all() {
        return List.copyOf(all);
    }
}
