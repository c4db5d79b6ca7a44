package org.openchannel.portal.talk;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the pages and the wire may know of a talk.
 *
 * @param lastMessageId 0 when nothing was said yet
 * @param takesText whether people are offered a field to write into
 * @param members their part in it, by user
 */
public record TalkCard(
        long id,
        Talk.Kind kind,
        String title,
        String description,
        String color,
        String avatarId,
        long ownerId,
        String entityType,
        String entityId,
        long lastMessageId,
        Instant lastMessageAt,
        long messageCount,
        Instant openedAt,
        boolean takesText,
        Map<Long, Member> members) {

    /** Whether it is between two. */
    public boolean isPrivate() {
        return kind == Talk.Kind.PRIVATE;
    }

    /** Who else is in a private talk; oneself in one's notes. */
    public Optional<Long> other(long userId) {
        var all = members.keySet();
        return isPrivate()
                ? all.stream()
                        .filter(user -> user != userId)
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                : Optional.empty();
    }

    /** What {@code viewerId} knows it by: the other's number, or {@code chat5}. */
    public String dialogId(long viewerId) {
        return other(viewerId).map(String::valueOf).orElse("chat" + id);
    }

    /** The last message {@code viewerId} does not see; 0 for none. */
    public long hiddenUpTo(long viewerId) {
        var member = members.get(viewerId);
        return member == null ? 0 : member.hiddenUpTo();
    }

    /** Whether {@code viewerId} did not read its last message. */
    public boolean isUnread(long viewerId) {
        var member = members.get(viewerId);
        return member != null && member.readUpTo() < lastMessageId;
    }
}
