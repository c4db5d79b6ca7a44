package org.openchannel.web.portal.desk.messenger;

import java.time.Instant;
import org.openchannel.web.portal.desk.Avatar;

/**
 * A talk in the list.
 *
 * @param preview beginning of the last message, without markup
 */
public record TalkEntry(
        long id,
        String name,
        Avatar avatar,
        String preview,
        Instant at,
        boolean isUnread,
        boolean isCurrent,
        boolean isPinned,
        boolean isMuted) {}
