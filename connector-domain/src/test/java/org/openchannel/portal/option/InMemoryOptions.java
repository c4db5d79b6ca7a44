package org.openchannel.portal.option;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Options while the test lasts. */
public final class InMemoryOptions implements Options {

    private final Map<String, Option> options = new TreeMap<>();

    @Override
    public Optional<Option> find(String key) {
        return Optional.ofNullable(options.get(key));
    }

    @Override
    public List<Option> of(long applicationId, long userId) {
        return options.values().stream()
                .filter(option -> option.applicationId() == applicationId && option.userId() == userId)
                .toList();
    }

    @Override
    public void add(Option option) {
        options.put(option.key(), option);
    }

    @Override
    public void dropOf(long applicationId) {
        options.values().removeIf(option -> option.applicationId() == applicationId);
    }
}
