package org.openchannel.portal.botevent;

import java.util.List;

/** What waits for bots that fetch. */
public interface FetchedEvents {

    void add(FetchedEvent event);

    /** The oldest of a bot whose numbers are not below {@code from}. */
    List<FetchedEvent> next(long botId, long from, int most);

    /** Forgets those of a bot whose numbers are below {@code offset}. */
    void confirm(long botId, long offset);
}
