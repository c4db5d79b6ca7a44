package org.openchannel.portal.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.file.StoredFile;

/**
 * A message as the operator's page shows it.
 *
 * @param authorName who wrote it; empty for the system
 * @param text with BBCode, untrusted
 * @param quote what it answers
 */
public record MessageView(
        long id,
        long chatId,
        long sessionId,
        ImMessage.Author author,
        long authorId,
        String authorName,
        String text,
        List<StoredFile> files,
        ImMessage.Status status,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean isDeleted,
        Parts parts,
        @Nullable Quote quote) {

    /** One that has nothing but text and files. */
    public MessageView(
            long id,
            long chatId,
            long sessionId,
            ImMessage.Author author,
            long authorId,
            String authorName,
            String text,
            List<StoredFile> files,
            ImMessage.Status status,
            Instant createdAt,
            @Nullable Instant editedAt,
            boolean isDeleted) {
        this(
                id,
                chatId,
                sessionId,
                author,
                authorId,
                authorName,
                text,
                files,
                status,
                createdAt,
                editedAt,
                isDeleted,
                Parts.NONE,
                null);
    }

    /** Whether it goes from the portal to the customer. */
    public boolean isOutgoing() {
        return status != ImMessage.Status.RECEIVED;
    }
}
