package org.openchannel.portal.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Shows what was said in a chat. */
@Dependent
public class Conversation {

    private final Messages messages;
    private final Customers customers;
    private final Staff staff;
    private final Clock clock;

    @Inject
    public Conversation(Messages messages, Customers customers, Staff staff, Clock clock) {
        this.messages = messages;
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
    }

    /** A stretch of a conversation, oldest first, and whether there is more before it. */
    public record Page(List<MessageView> messages, boolean hasEarlier) {}

    /** The {@code most} messages before message {@code before}, or the latest ones when it is absent. */
    @Transactional
    public Page page(long chatId, @Nullable Long before, int most) {
        var found = messages.page(chatId, before == null ? Long.MAX_VALUE : before, most + 1);
        var shown = found.size() > most ? found.subList(1, found.size()) : found;
        return new Page(shown.stream().map(this::view).toList(), found.size() > most);
    }

    /** One message. */
    @Transactional
    public Optional<MessageView> message(long messageId) {
        return messages.find(messageId).map(this::view);
    }

    private MessageView view(ImMessage message) {
        var author = message.author() == ImMessage.Author.CUSTOMER
                ? customers
                        .find(message.authorId())
                        .map(customer -> customer.profile().fullName())
                        .orElse("")
                : staff.find(message.authorId()).map(User::fullName).orElse("");
        return new MessageView(
                message.id(),
                message.chatId(),
                message.sessionId(),
                message.author(),
                message.authorId(),
                author,
                message.text(),
                message.files(),
                message.status(clock.instant()),
                message.createdAt(),
                message.editedAt(),
                message.isDeleted());
    }
}
