package org.openchannel.portal.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who was seen when, kept for one test. */
public final class InMemoryPresences implements Presences {

    private final Map<Long, Instant> seen = new HashMap<>();

    @Override
    public Optional<Instant> seenAt(long userId) {
        return Optional.ofNullable(seen.get(userId));
    }

    @Override
    public void seen(long userId, Instant now) {
        seen.put(userId, now);
    }
}
