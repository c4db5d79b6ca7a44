package org.openchannel.web.portal.desk.dialogs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.web.portal.desk.Attachment;

/**
 * A message as it is shown.
 *
 * @param side {@code in}, {@code out} or {@code system}
 * @param author who wrote it; shown when another operator did
 * @param html the text, safe
 * @param status how far it got, for outgoing ones
 */
public record Bubble(
        long id,
        String side,
        String author,
        String html,
        List<Attachment> attachments,
        ImMessage.Status status,
        Instant at,
        @Nullable Instant editedAt,
        boolean isDeleted) {

    /** How {@code message} is shown. */
    static Bubble of(MessageView message) {
        var side = message.author() == ImMessage.Author.SYSTEM ? "system" : message.isOutgoing() ? "out" : "in";
        return new Bubble(
                message.id(),
                side,
                message.authorName(),
                message.isDeleted() ? "" : BbCode.html(message.text()),
                message.isDeleted()
                        ? List.of()
                        : message.files().stream().map(Attachment::of).toList(),
                message.status(),
                message.createdAt(),
                message.editedAt(),
                message.isDeleted());
    }

    /** Whether there is a mark of how far it got. */
    public boolean isTicked() {
        return side.equals("out") && !isDeleted;
    }
}
