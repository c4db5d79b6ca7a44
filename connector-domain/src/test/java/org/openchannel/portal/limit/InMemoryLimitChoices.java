package org.openchannel.portal.limit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Limits while the test lasts. */
public final class InMemoryLimitChoices implements LimitChoices {

    private final Map<String, KeptLimits> choices = new HashMap<>();

    @Override
    public Optional<KeptLimits> find(String memberId) {
        return Optional.ofNullable(choices.get(memberId));
    }

    @Override
    public void add(KeptLimits limits) {
        choices.put(limits.memberId(), limits);
    }
}
