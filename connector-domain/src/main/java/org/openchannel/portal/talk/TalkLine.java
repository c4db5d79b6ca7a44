package org.openchannel.portal.talk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.Quote;

/**
 * A message as pages and the wire show it.
 *
 * @param isSeen of a notice: whether its reader saw it
 * @param reactions who put which, by user
 * @param quote what it answers
 */
public record TalkLine(
        long id,
        long talkId,
        long authorId,
        String authorName,
        Words words,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean isDeleted,
        boolean isSeen,
        Map<Long, String> reactions,
        @Nullable Quote quote) {}
