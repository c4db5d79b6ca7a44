package org.openchannel.simulator.chat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.simulator.telephone.PhoneNumber;

/** All messages of the network. */
public interface Messages {

    void add(Message message);

    Optional<Message> find(UUID id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Message> lock(UUID id);

    /** What {@code sender} made of the wish {@code command}. */
    Optional<Message> sentBy(PhoneNumber sender, UUID command);

    /** The last {@code most} messages of a chat, in order. */
    List<Message> last(ChatKey chat, int most);

    /** The last message of each chat of {@code number}, the latest chat first. */
    List<Message> lastOfEachChat(PhoneNumber number);

    /** Who wrote to {@code reader} and was not read yet, once per unread message. */
    List<PhoneNumber> unreadSenders(PhoneNumber reader);

    /** What {@code reader} did not read yet of what {@code sender} wrote, in order, locked. */
    List<Message> lockUnread(PhoneNumber reader, PhoneNumber sender);

    /** What waits for {@code recipient}'s telephone, in order, locked. */
    List<Message> lockUndelivered(PhoneNumber recipient);
}
