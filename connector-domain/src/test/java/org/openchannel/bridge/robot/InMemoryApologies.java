package org.openchannel.bridge.robot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What workflows have yet to hear, as long as the test lasts. */
public final class InMemoryApologies implements Apologies {

    private final Map<UUID, Apology> all = new LinkedHashMap<>();

    @Override
    public void add(Apology apology) {
        all.put(apology.id(), apology);
    }

    @Override
    public Optional<Apology> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void remove(UUID id) {
        all.remove(id);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
