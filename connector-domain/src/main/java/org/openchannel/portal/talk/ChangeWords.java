package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** An author changes what was said, or takes it back. */
@Dependent
public class ChangeWords {

    private final Talks talks;
    private final TalkMessages messages;
    private final Ripple ripple;
    private final Clock clock;

    @Inject
    public ChangeWords(Talks talks, TalkMessages messages, Ripple ripple, Clock clock) {
        this.talks = talks;
        this.messages = messages;
        this.ripple = ripple;
        this.clock = clock;
    }

    /** As it stands; empty when {@code authorId} may not change it, or not any more. */
    @Transactional
    public Optional<Words> changeable(long messageId, long authorId) {
        return find(messageId, authorId).map(TalkMessage::words);
    }

    /** Changes it; returns false when {@code authorId} may not, or not any more. */
    @Transactional
    public boolean change(long messageId, long authorId, Words words) {
        var message = find(messageId, authorId);
        message.ifPresent(found -> {
            found.change(words, clock.instant());
            talks.find(found.talkId()).ifPresent(talk -> ripple.changed(talk, found));
        });
        return message.isPresent();
    }

    /** Takes it back, leaving a mark, or {@code completely}; returns false when {@code authorId} may not. */
    @Transactional
    public boolean takeBack(long messageId, long authorId, boolean completely) {
        var message = find(messageId, authorId);
        message.ifPresent(found -> remove(found, completely));
        return message.isPresent();
    }

    /** Lets a manager of the chat take back what anybody said there; returns false when they may not. */
    @Transactional
    public boolean takeBackOf(long messageId, long managerId, boolean completely) {
        var message = messages.find(messageId)
                .filter(found -> !found.isDeleted())
                .filter(found -> talks.find(found.talkId())
                        .filter(talk -> !talk.isPrivate())
                        .flatMap(talk -> talk.member(managerId))
                        .filter(Member::isManager)
                        .isPresent());
        message.ifPresent(found -> remove(found, completely));
        return message.isPresent();
    }

    private void remove(TalkMessage message, boolean completely) {
        message.takeBack(clock.instant());
        talks.find(message.talkId()).ifPresent(talk -> ripple.takenBack(talk, message));
        if (completely) {
            messages.remove(message);
        }
    }

    private Optional<TalkMessage> find(long messageId, long authorId) {
        return messages.find(messageId).filter(message -> message.mayBeChangedBy(authorId, clock.instant()));
    }
}
