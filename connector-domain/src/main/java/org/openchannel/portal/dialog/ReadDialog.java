package org.openchannel.portal.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;

/** Reads what was said in a dialog; oldest first. What was deleted is left out. */
@Dependent
@Transactional
public class ReadDialog {

    private static final int LONGEST_SESSION = 500;

    private final Messages messages;

    @Inject
    public ReadDialog(Messages messages) {
        this.messages = messages;
    }

    /** The {@code most} messages before message {@code before}. */
    public List<DialogMessage> before(long chatId, long before, int most) {
        return shown(messages.page(chatId, before, most));
    }

    /** The {@code most} messages after message {@code after}. */
    public List<DialogMessage> after(long chatId, long after, int most) {
        return shown(messages.following(chatId, after, most));
    }

    /** The latest of one session. */
    public List<DialogMessage> ofSession(long chatId, long sessionId) {
        return before(chatId, Long.MAX_VALUE, LONGEST_SESSION).stream()
                .filter(message -> message.sessionId() == sessionId)
                .toList();
    }

    /** One message of a chat. */
    public Optional<DialogMessage> message(long chatId, long messageId) {
        return messages.find(messageId)
                .filter(message -> message.chatId() == chatId && !message.isDeleted())
                .map(DialogMessage::of);
    }

    private static List<DialogMessage> shown(List<ImMessage> found) {
        return found.stream()
                .filter(message -> !message.isDeleted())
                .map(DialogMessage::of)
                .toList();
    }
}
