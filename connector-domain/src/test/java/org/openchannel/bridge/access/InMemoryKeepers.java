package org.openchannel.bridge.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keepers of one test. */
public final class InMemoryKeepers implements Keepers {

    private final Map<String, Keeper> keepers = new TreeMap<>();

    @Override
    public void add(Keeper keeper) {
        keepers.put(keeper.name(), keeper);
    }

    @Override
    public Optional<Keeper> find(String name) {
        return Optional.ofNullable(keepers.get(name));
    }

    @Override
    public Optional<Keeper> lock(String name) {
        return find(name);
    }

    @Override
    public List<Keeper> lockAll() {
        return all();
    }

    @Override
    public List<Keeper> all() {
        return List.copyOf(keepers.values());
    }

    @Override
    public void remove(Keeper keeper) {
        keepers.remove(keeper.name());
    }
}
