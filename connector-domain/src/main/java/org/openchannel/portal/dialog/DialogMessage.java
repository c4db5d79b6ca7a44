package org.openchannel.portal.dialog;

import java.time.Instant;
import java.util.List;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.shared.file.StoredFile;

/**
 * A message of a dialog as the methods of the wire describe one.
 *
 * @param authorId 0 for the system
 * @param externalIds what the messenger knows it by
 */
public record DialogMessage(
        long id,
        long chatId,
        long sessionId,
        ImMessage.Author author,
        long authorId,
        Instant createdAt,
        String text,
        List<StoredFile> files,
        List<String> externalIds) {

    static DialogMessage of(ImMessage message) {
        return new DialogMessage(
                message.id(),
                message.chatId(),
                message.sessionId(),
                message.author(),
                message.author() == ImMessage.Author.SYSTEM ? 0 : message.authorId(),
                message.createdAt(),
                message.text(),
                message.files(),
                message.externalIds());
    }
}
