package org.openchannel.portal.botevent;

import java.time.Instant;
import java.util.List;

/** What waits for bots and users that fetch; they are numbered together. */
public interface FetchedEvents {

    void add(FetchedEvent event);

    /** The oldest of a bot or a user whose numbers are not below {@code from}. */
    List<FetchedEvent> next(long botId, long from, int most);

    /** Forgets those of a user that are older. */
    void forget(long userId, Instant before);

    /** Forgets those of a bot or a user whose numbers are below {@code offset}. */
    void confirm(long botId, long offset);
}
