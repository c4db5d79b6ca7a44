package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.talk.ChatWish;
import org.openchannel.portal.talk.MarkTalks;
import org.openchannel.portal.talk.OpenTalk;
import org.openchannel.portal.talk.SeeNotices;
import org.openchannel.portal.talk.TalkCard;
import org.openchannel.portal.talk.TalkHistory;

/** The chats with what users are notified of: one of each user's own, opened with the first notice. */
@Dependent
public class NoticeChats {

    private final TalkHistory talks;
    private final OpenTalk openTalk;
    private final MarkTalks marks;
    private final SeeNotices seen;

    @Inject
    public NoticeChats(TalkHistory talks, OpenTalk openTalk, MarkTalks marks, SeeNotices seen) {
        this.talks = talks;
        this.openTalk = openTalk;
        this.marks = marks;
        this.seen = seen;
    }

    /** Whether it is one of them. */
    static boolean isOne(TalkCard talk) {
        return talk.entityType().equals(SeeNotices.ENTITY);
    }

    /** That of a user; empty when there was no notice yet. */
    Optional<TalkCard> of(long userId) {
        return talks.ofEntity(SeeNotices.ENTITY, String.valueOf(userId))
                .filter(talk -> talk.ownerId() == userId && talk.members().size() == 1);
    }

    /** That of a user. */
    long opened(long userId) {
        return of(userId)
                .map(TalkCard::id)
                .orElseGet(() -> openTalk.chat(
                        new ChatWish(false, "Notifications", "", "", "", SeeNotices.ENTITY, String.valueOf(userId)),
                        userId,
                        List.of()));
    }

    /** Whether a message of that talk is a notice. */
    boolean isNotice(long talkId) {
        return talks.find(talkId).filter(NoticeChats::isOne).isPresent();
    }

    /** How many notices a user did not see. */
    int countUnseen(long userId) {
        return of(userId).map(talk -> seen.countUnseen(talk.id())).orElse(0);
    }

    /** All of a user's from a number on are seen, or are not. */
    void markFrom(long userId, long noticeId, boolean isSeen) {
        of(userId).ifPresent(talk -> seen.markFrom(talk.id(), noticeId, isSeen));
        settle(userId);
    }

    /** These of a user's are seen, or are not. */
    void mark(long userId, List<Long> notices, boolean isSeen) {
        of(userId).ifPresent(talk -> notices.forEach(notice -> seen.mark(talk.id(), notice, isSeen)));
        settle(userId);
    }

    /** Lets the chat stand as read when everything in it was seen, and as unread when not. */
    void settle(long userId) {
        of(userId).ifPresent(talk -> {
            var isSeen = seen.countUnseen(talk.id()) == 0;
            if (isSeen) {
                talks.read(talk.id(), userId, talk.lastMessageId());
            }
            marks.mark(userId, Mark.Kind.UNREAD, talk.id(), !isSeen);
        });
    }
}
