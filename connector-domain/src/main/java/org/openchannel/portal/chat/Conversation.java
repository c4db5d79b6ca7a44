package org.openchannel.portal.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;
import org.openchannel.shared.file.StoredFile;

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
        return new Page(views(shown), found.size() > most);
    }

    private List<MessageView> views(List<ImMessage> found) {
        var files = messages.files(found.stream().map(ImMessage::id).toList());
        // Few people write many messages: each is looked for once, and so is somebody who is gone.
        var names = new HashMap<Long, String>();
        return found.stream()
                .map(message -> view(
                        message,
                        files.getOrDefault(message.id(), List.of()),
                        names.computeIfAbsent(message.authorId(), author -> name(message))))
                .toList();
    }

    /** The {@code most} messages after message {@code after}. */
    @Transactional
    public List<MessageView> after(long chatId, long after, int most) {
        return views(messages.following(chatId, after, most));
    }

    /** The newest messages that contain {@code text}, newest first. */
    @Transactional
    public List<MessageView> containing(long chatId, String text, int most) {
        return text.isBlank() ? List.of() : views(messages.containing(chatId, text.strip(), most));
    }

    /** One message. */
    @Transactional
    public Optional<MessageView> message(long messageId) {
        return messages.find(messageId).map(found -> view(found, found.files(), name(found)));
    }

    /** Users and customers are numbered together. */
    private String name(ImMessage message) {
        return message.author() == ImMessage.Author.CUSTOMER
                ? customers
                        .find(message.authorId())
                        .map(customer -> customer.profile().fullName())
                        .orElse("")
                : staff.find(message.authorId()).map(User::fullName).orElse("");
    }

    private MessageView view(ImMessage message, List<StoredFile> files, String author) {
        return new MessageView(
                message.id(),
                message.chatId(),
                message.sessionId(),
                message.author(),
                message.authorId(),
                author,
                message.text(),
                files,
                message.status(clock.instant()),
                message.createdAt(),
                message.editedAt(),
                message.isDeleted(),
                message.parts(),
                quote(message));
    }

    private @Nullable Quote quote(ImMessage message) {
        return Optional.ofNullable(message.parts().replyTo())
                .flatMap(messages::find)
                .filter(answered -> answered.chatId() == message.chatId())
                .map(answered -> new Quote(answered.id(), name(answered), answered.text()))
                .orElse(null);
    }
}
