package org.openchannel.portal.dialog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dialog as the methods of the wire describe one.
 *
 * @param operatorId whose hands it is in, 0 for nobody's
 * @param sessionId the latest session, 0 for none
 * @param lineId whose queue it is in
 * @param members everybody who takes part, customer and operator included
 * @param crm what it belongs to, by type, for example {@code LEAD}
 * @param voteHead how the head found the session, 0 for not at all
 */
public record DialogCard(
        long chatId,
        String name,
        String userCode,
        long operatorId,
        long customerId,
        long sessionId,
        @Nullable Instant sessionOpenedAt,
        boolean isOpen,
        long lineId,
        boolean isPinned,
        boolean isVoteAwaited,
        boolean isSilent,
        int unread,
        long lastMessageId,
        long messageCount,
        Instant createdAt,
        List<Long> members,
        Map<String, Long> crm,
        int voteHead,
        @Nullable String commentHead) {}
