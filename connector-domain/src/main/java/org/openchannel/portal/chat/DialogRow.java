package org.openchannel.portal.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat in the list of dialogs.
 *
 * @param lastText beginning of the last message; empty when it is only files
 * @param lastAuthor who wrote it; absent when nobody wrote yet
 * @param unread how many messages of the customer nobody read
 * @param isOpen whether a session is open
 */
public record DialogRow(
        long chatId,
        String customerName,
        @Nullable String avatarUrl,
        String connector,
        String connectorName,
        long lineId,
        String lineName,
        String lastText,
        ImMessage.@Nullable Author lastAuthor,
        Instant lastMessageAt,
        int unread,
        boolean isOpen,
        @Nullable Long operatorId) {}
