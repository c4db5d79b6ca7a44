package org.openchannel.portal.talk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.Numbers;

/** Somebody says something in a talk. */
@Dependent
public class Say {

    private final Talks talks;
    private final TalkMessages messages;
    private final Ripple ripple;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public Say(Talks talks, TalkMessages messages, Ripple ripple, Numbers numbers, Clock clock) {
        this.talks = talks;
        this.messages = messages;
        this.ripple = ripple;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Says it; returns the number of the message.
     *
     * @param authorId who is in the talk
     */
    @Transactional
    public long say(long talkId, long authorId, Words words, TalkNews.Context context) {
        var talk = talks.lock(talkId).orElseThrow(() -> new IllegalStateException("No talk " + talkId));
        var message = TalkMessage.said(numbers.next("portal_message_number"), talkId, authorId, words, clock.instant());
        messages.add(message);
        talk.added(message);
        ripple.said(talk, message, context);
        return message.id();
    }
}
