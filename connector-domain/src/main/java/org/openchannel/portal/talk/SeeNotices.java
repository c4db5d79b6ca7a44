package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Knows which notices of a chat their reader saw. */
@Dependent
@Transactional
public class SeeNotices {

    /** What chats with notices belong to. */
    public static final String ENTITY = "NOTIFY";

    /** More are not counted, and not marked at once. */
    private static final int MOST = 1000;

    private final TalkMessages messages;

    @Inject
    public SeeNotices(TalkMessages messages) {
        this.messages = messages;
    }

    /** How many of a chat nobody saw. */
    public int countUnseen(long talkId) {
        return messages.unseen(talkId, 0, MOST).size();
    }

    /** All from a number on are seen, or are not. */
    public void markFrom(long talkId, long from, boolean isSeen) {
        var marked = isSeen ? messages.unseen(talkId, from, MOST) : messages.following(talkId, from - 1, MOST);
        marked.forEach(message -> message.see(isSeen));
    }

    /** One is seen, or is not. */
    public void mark(long talkId, long messageId, boolean isSeen) {
        messages.find(messageId)
                .filter(message -> message.talkId() == talkId)
                .ifPresent(message -> message.see(isSeen));
    }
}
