package org.openchannel.bridge.message;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openchannel.bridge.dialog.Dialogs;

/** The messages, and news about messages we do not know yet. */
public interface Messages {

    /** Stores new ones, all at once. */
    void addAll(List<Message> messages);

    /** Stores a new one. */
    default void add(Message message) {
        addAll(List.of(message));
    }

    Optional<Message> find(UUID id);

    /** Those of these ids, in any order. */
    List<Message> all(Collection<UUID> ids);

    /**
     * Reads those of these ids and their dialogs at once: whoever asks for one of them later in the same transaction need not
     * go to the database for it.
     */
    void withDialogs(Collection<UUID> ids);

    /**
     * The same, as they are when nobody else may change their dialogs any more, until the transaction ends: see
     * {@link Dialogs#lock}.
     */
    void hold(Collection<UUID> ids);

    /** The message a messenger calls so. */
    Optional<Message> called(UUID accountId, Direction direction, String externalId);

    /** Which of these messages of customers we have. */
    Set<MessengerName> known(Collection<MessengerName> names);

    /** Which of these messages of operators we have. */
    Set<PortalName> answered(Collection<PortalName> names);

    /** Which of these were sent outside of any chat before. */
    Set<OrderName> ordered(Collection<OrderName> names);

    /** The parts of what was sent outside of any chat, in order, kept from changing until the transaction ends. */
    List<Message> lockOrdered(OrderName name);

    /**
     * Where a message stands.
     *
     * @param dialog whose lock is its, too
     */
    record Standing(UUID message, UUID dialog) {}

    /** Where the messages of operators stand that messengers call so, each with all its parts. */
    List<Standing> sent(Collection<MessengerName> names);

    /** Where the messages of customers stand that messengers call so. */
    List<Standing> received(Collection<MessengerName> names);

    /** Where all parts of these messages of operators stand. */
    List<Standing> answers(Collection<PortalName> names);

    /** Those of these ids, kept from changing until the transaction ends; their dialogs are locked already. */
    List<Message> lock(Collection<UUID> ids);

    /** The parts of an operator's message, in order. */
    List<Message> parts(UUID accountId, long imMessageId);

    /** The same, kept from changing until the transaction ends. */
    List<Message> lockParts(UUID accountId, long imMessageId);

    /** Outbound messages the messenger took between these times of which the portal was told nothing yet. */
    List<Message> untold(Instant since, Instant before, int most);

    void park(ParkedStatus parked);

    /** News about the messages that messengers call so, in the order they came. */
    List<ParkedStatus> parked(Collection<MessengerName> names);

    /** The oldest news about messages we know meanwhile, whatever they are about. */
    List<ParkedStatus> parked(int most);

    /** Forgets news and changes parked before {@code before}; returns how many. */
    int forgetParked(Instant before);

    void remove(ParkedStatus parked);

    void park(ParkedChange parked);

    /** The oldest changes of messages we did not know, whatever they are about. */
    List<ParkedChange> parkedChanges(int most);

    void remove(ParkedChange parked);
}
