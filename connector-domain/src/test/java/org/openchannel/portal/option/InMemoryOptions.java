package org.openchannel.portal.option;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Options while the test lasts. */
public final class InMemoryOptions implements Options {

    private final Map<OptionOwner, Map<String, String>> options = new HashMap<>();

    @Override
    public Map<String, String> of(OptionOwner owner) {
        return new TreeMap<>(options.getOrDefault(owner, Map.of()));
    }

    @Override
    public void put(OptionOwner owner, String name, String value) {
        options.computeIfAbsent(owner, nobody -> new TreeMap<>()).put(name, value);
    }

    @Override
    public void dropOf(long applicationId) {
        options.keySet().removeIf(owner -> owner.applicationId() == applicationId);
    }
}
