package org.openchannel.portal.botevent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What waits for bots while the test lasts. */
public final class InMemoryFetchedEvents implements FetchedEvents {

    private final List<FetchedEvent> events = new ArrayList<>();

    @Override
    public void add(FetchedEvent event) {
        events.add(event);
    }

    @Override
    public List<FetchedEvent> next(long botId, long from, int most) {
        return events.stream()
                .filter(event -> event.botId() == botId && event.id() >= from)
                .limit(most)
                .toList();
    }

    @Override
    public void forget(long userId, Instant before) {
        events.removeIf(event -> event.botId() == userId && event.raisedAt().isBefore(before));
    }

    @Override
    public void confirm(long botId, long offset) {
        events.removeIf(event -> event.botId() == botId && event.id() < offset);
    }
}
