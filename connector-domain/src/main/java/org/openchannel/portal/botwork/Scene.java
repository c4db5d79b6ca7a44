package org.openchannel.portal.botwork;

import java.time.Instant;
import java.util.List;

/**
 * Where something is said: a talk, or a line's dialog.
 *
 * @param letter P, C, O or L
 * @param type {@code private}, {@code chat}, {@code open} or {@code lines}
 * @param color by name; empty for any
 * @param facts what else belongs to {@code entityId}: three texts
 * @param takesText whether people are offered a field to write into
 */
public record Scene(
        long id,
        String letter,
        String type,
        String title,
        String description,
        String color,
        String avatarId,
        long ownerId,
        String entityType,
        String entityId,
        List<String> facts,
        List<Long> members,
        List<Long> managers,
        long lastMessageId,
        long messageCount,
        Instant openedAt,
        boolean takesText) {

    public boolean isPrivate() {
        return letter.equals("P");
    }

    /** What {@code viewerId} knows it by: the other's number, or {@code chat5}. */
    public String dialogId(long viewerId) {
        return isPrivate()
                ? members.stream()
                        .filter(user -> user != viewerId)
                        .map(String::valueOf)
                        .findFirst()
                        .orElseGet(() -> String.valueOf(viewerId))
                : "chat" + id;
    }
}
