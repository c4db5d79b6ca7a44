package org.openchannel.bridge.right;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.shared.memory.ChangeWatch;

/** Circles that last as long as the test. */
public final class InMemoryCircles implements Circles {

    private final Map<UUID, Circle> all = new HashMap<>();

    @Override
    public Optional<Circle> find(UUID accountId) {
        return Optional.ofNullable(all.get(accountId));
    }

    /** Who locks one is about to change it. */
    @Override
    public Circle lock(UUID accountId) {
        ChangeWatch.changed();
        return all.computeIfAbsent(accountId, id -> new Circle(id, Instant.EPOCH));
    }
}
