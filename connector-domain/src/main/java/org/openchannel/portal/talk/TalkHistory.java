package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.Quote;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Shows talks and what was said in them. */
@Dependent
@Transactional
public class TalkHistory {

    /** More unread messages are not counted. */
    public static final int MOST_UNREAD = 100;

    private final Talks talks;
    private final TalkMessages messages;
    private final Staff staff;
    private final AnnounceChange announceChange;

    @Inject
    public TalkHistory(Talks talks, TalkMessages messages, Staff staff, AnnounceChange announceChange) {
        this.talks = talks;
        this.messages = messages;
        this.staff = staff;
        this.announceChange = announceChange;
    }

    /** One of them. */
    public Optional<TalkCard> find(long talkId) {
        return talks.find(talkId).map(Talk::card);
    }

    /** The latest that belongs to something elsewhere. */
    public Optional<TalkCard> ofEntity(String entityType, String entityId) {
        return talks.ofEntity(entityType, entityId).map(Talk::card);
    }

    /** All that somebody is in, those with the latest message first. */
    public List<TalkCard> of(long userId) {
        return talks.of(userId).stream().map(Talk::card).toList();
    }

    /** The {@code most} messages before message {@code before}, oldest first. */
    public List<TalkLine> page(long talkId, long before, int most) {
        return messages.page(talkId, before, most).stream().map(this::line).toList();
    }

    /** The {@code most} messages after message {@code after}, oldest first. */
    public List<TalkLine> following(long talkId, long after, int most) {
        return messages.following(talkId, after, most).stream().map(this::line).toList();
    }

    /** How many messages of others {@code userId} did not read, up to {@link #MOST_UNREAD}. */
    public int countUnread(TalkCard talk, long userId) {
        var member = talk.members().get(userId);
        return member == null || !talk.isUnread(userId)
                ? 0
                : (int) messages.following(talk.id(), member.readUpTo(), MOST_UNREAD).stream()
                        .filter(message -> message.authorId() != userId)
                        .count();
    }

    /** One message. */
    public Optional<TalkLine> message(long messageId) {
        return messages.find(messageId).map(this::line);
    }

    /** {@code userId} read all up to a message. */
    public void read(long talkId, long userId, long messageId) {
        var isNew = talks.find(talkId)
                .flatMap(talk -> talk.member(userId))
                .filter(member -> member.readUpTo() < messageId)
                .isPresent();
        if (isNew) {
            talks.lock(talkId).ifPresent(talk -> talk.read(userId, messageId));
            announceChange.of(talkId);
        }
    }

    /** From a message on nothing counts as read by {@code userId}. */
    public void unread(long talkId, long userId, long messageId) {
        talks.lock(talkId).ifPresent(talk -> talk.unread(userId, messageId));
        announceChange.of(talkId);
    }

    private TalkLine line(TalkMessage message) {
        return new TalkLine(
                message.id(),
                message.talkId(),
                message.authorId(),
                name(message),
                message.words(),
                message.createdAt(),
                message.editedAt().orElse(null),
                message.isDeleted(),
                message.isSeen(),
                message.reactions(),
                quote(message));
    }

    private String name(TalkMessage message) {
        return staff.find(message.authorId()).map(User::fullName).orElse("");
    }

    private @Nullable Quote quote(TalkMessage message) {
        return Optional.ofNullable(message.words().replyTo())
                .flatMap(messages::find)
                .filter(answered -> answered.talkId() == message.talkId())
                .map(answered -> new Quote(
                        answered.id(), name(answered), answered.words().text()))
                .orElse(null);
    }
}
