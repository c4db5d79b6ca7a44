package org.openchannel.portal.botevent;

import java.time.Instant;
import java.util.Set;

/** The users for whom what happens in their chats is written down. */
public interface EventReaders {

    /** All of them. */
    Set<Long> all();

    /** One more; nothing when they are there already. */
    void add(long userId, Instant now);

    void remove(long userId);
}
