package org.openchannel.portal.talk;

import java.util.List;
import java.util.Optional;

/** What was said in all talks. */
public interface TalkMessages {

    Optional<TalkMessage> find(long id);

    void add(TalkMessage message);

    void remove(TalkMessage message);

    /** The newest of a talk whose number is below {@code before}, oldest first. */
    List<TalkMessage> page(long talkId, long before, int most);

    /** Forgets all of a talk. */
    void dropOf(long talkId);
}
