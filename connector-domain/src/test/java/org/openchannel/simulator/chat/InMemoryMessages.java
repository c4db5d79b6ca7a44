package org.openchannel.simulator.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Messages that last as long as the test. */
public final class InMemoryMessages implements Messages {

    private final List<Message> messages = new ArrayList<>();

    @Override
    public void add(Message message) {
        messages.add(message);
    }

    @Override
    public Optional<Message> find(UUID id) {
        return some(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Message> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Message> sentBy(PhoneNumber sender, UUID command) {
        return some(message -> message.isFrom(sender) && message.commandId().equals(command))
                .findFirst();
    }

    @Override
    public List<Message> last(ChatKey chat, int most) {
        var all = some(message -> message.chat().equals(chat)).toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    @Override
    public List<Message> lastOfEachChat(PhoneNumber number) {
        return some(message -> message.isFrom(number) || message.recipient().equals(number))
                .filter(message -> last(message.chat(), 1).contains(message))
                .sorted(Comparator.comparing(Message::place).reversed())
                .toList();
    }

    @Override
    public List<PhoneNumber> unreadSenders(PhoneNumber reader) {
        return some(message -> message.recipient().equals(reader) && message.status() != Status.READ)
                .map(Message::sender)
                .toList();
    }

    @Override
    public List<Message> lockUnread(PhoneNumber reader, PhoneNumber sender) {
        return some(message ->
                        message.recipient().equals(reader) && message.isFrom(sender) && message.status() != Status.READ)
                .toList();
    }

    @Override
    public List<Message> lockUndelivered(PhoneNumber recipient) {
        return some(message -> message.recipient().equals(recipient) && message.status() == Status.SENT)
                .toList();
    }

    private Stream<Message> some(Predicate<Message> wanted) {
        return messages.stream().filter(wanted).sorted(Comparator.comparing(Message::place));
    }
}
