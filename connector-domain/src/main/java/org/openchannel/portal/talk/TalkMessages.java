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

    /** The oldest of a talk whose number is above {@code after}, oldest first. */
    List<TalkMessage> following(long talkId, long after, int most);

    /** The oldest of a talk nobody saw yet whose number is {@code from} or above, oldest first. */
    List<TalkMessage> unseen(long talkId, long from, int most);

    /** Forgets all of a talk. */
    void dropOf(long talkId);
}
