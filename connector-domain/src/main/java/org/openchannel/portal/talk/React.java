package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Somebody reacts to what was said. */
@Dependent
public class React {

    /** The reaction everybody knows. */
    public static final String LIKE = "like";

    private final Talks talks;
    private final TalkMessages messages;
    private final Ripple ripple;

    @Inject
    public React(Talks talks, TalkMessages messages, Ripple ripple) {
        this.talks = talks;
        this.messages = messages;
        this.ripple = ripple;
    }

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        UNCHANGED,
        /** No such message, or they are not in its talk. */
        NO_ACCESS
    }

    /** Puts a reaction. */
    @Transactional
    public Outcome put(long messageId, long userId, String code) {
        return react(messageId, new TalkNews.Reaction(userId, code, true));
    }

    /** Takes a reaction back. */
    @Transactional
    public Outcome takeBack(long messageId, long userId, String code) {
        return react(messageId, new TalkNews.Reaction(userId, code, false));
    }

    /** Puts a like where there is none, takes it back where there is one. */
    @Transactional
    public Outcome toggle(long messageId, long userId) {
        var isThere = messages.find(messageId)
                .filter(message -> message.reactions().containsKey(userId))
                .isPresent();
        return react(messageId, new TalkNews.Reaction(userId, LIKE, !isThere));
    }

    private Outcome react(long messageId, TalkNews.Reaction reaction) {
        var message = messages.find(messageId);
        var talk = message.flatMap(found -> talks.find(found.talkId()))
                .filter(found -> found.member(reaction.userId()).isPresent());
        if (message.isEmpty() || talk.isEmpty()) {
            return Outcome.NO_ACCESS;
        }
        var isChanged = reaction.isAdded()
                ? message.get().react(reaction.userId(), reaction.code())
                : message.get().unreact(reaction.userId());
        if (isChanged) {
            ripple.reacted(talk.get(), message.get(), reaction);
        }
        return isChanged ? Outcome.CHANGED : Outcome.UNCHANGED;
    }
}
