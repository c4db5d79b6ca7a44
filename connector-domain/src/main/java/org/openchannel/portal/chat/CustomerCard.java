package org.openchannel.portal.chat;

import org.jspecify.annotations.Nullable;

/**
 * Who an operator is talking to.
 *
 * @param sessionId the session that is open, where one is
 * @param operatorId who takes care of them, where anybody does
 */
public record CustomerCard(
        long chatId,
        long customerId,
        CustomerProfile profile,
        String connector,
        long lineId,
        String externalChatId,
        @Nullable String externalChatName,
        @Nullable String externalChatUrl,
        @Nullable Long sessionId,
        @Nullable Long operatorId) {}
