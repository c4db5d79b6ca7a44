package org.openchannel.portal.botevent;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Who reads their events while the test lasts. */
public final class InMemoryEventReaders implements EventReaders {

    private final Set<Long> readers = new HashSet<>();

    @Override
    public Set<Long> all() {
        return Set.copyOf(readers);
    }

    @Override
    public void add(long userId, Instant now) {
        readers.add(userId);
    }

    @Override
    public void remove(long userId) {
        readers.remove(userId);
    }
}
