package org.openchannel.portal.talk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as pages and the wire show it.
 *
 * @param reactions who put which, by user
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
        Map<Long, String> reactions) {}
