package org.openchannel.bridge.news;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openchannel.bridge.installation.MemberId;

/** Readers that last as long as the test. */
public final class InMemoryNewsReaders implements NewsReaders {

    private final Map<String, Map<Long, Instant>> seen = new TreeMap<>();

    @Override
    public void seen(MemberId memberId, long userId, Instant now) {
        seen.computeIfAbsent(memberId.value(), unknown -> new TreeMap<>()).put(userId, now);
    }

    @Override
    public void forget(MemberId memberId, long userId) {
        seen.getOrDefault(memberId.value(), new TreeMap<>()).remove(userId);
    }

    @Override
    public Set<Long> of(MemberId memberId, Instant since) {
        var found = new TreeSet<Long>();
        seen.getOrDefault(memberId.value(), Map.of()).forEach((user, at) -> {
            if (!at.isBefore(since)) {
                found.add(user);
            }
        });
        return found;
    }
}
