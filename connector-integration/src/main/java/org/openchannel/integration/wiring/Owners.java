package org.openchannel.integration.wiring;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openchannel.shared.lane.Failure;

/** Owners of lanes that rest, or did lately: whoever has been at peace long enough is forgotten. For one thread at a time. */
final class Owners {

    private final Map<String, Rest> rests = new HashMap<>();
    private long tidiedAt;

    Owners(long now) {
        tidiedAt = now;
    }

    /** Some failed; returns the longest of their rests. */
    Duration failed(Map<String, Failure> failures, double chance, long now) {
        if (now - tidiedAt >= Rest.FORGIVEN.toNanos()) {
            tidiedAt = now;
            rests.values().removeIf(rest -> rest.isForgiven(now));
        }
        var longest = Duration.ZERO;
        for (var owner : failures.entrySet()) {
            var rest = rests.computeIfAbsent(owner.getKey(), name -> new Rest()).begin(owner.getValue(), chance, now);
            longest = rest.compareTo(longest) > 0 ? rest : longest;
        }
        return longest;
    }

    boolean isResting(String owner, long now) {
        var rest = rests.get(owner);
        return rest != null && rest.isOn(now);
    }

    Set<String> resting(long now) {
        return rests.entrySet().stream()
                .filter(owner -> owner.getValue().isOn(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void resume(String owner) {
        rests.remove(owner);
    }

    int known() {
        return rests.size();
    }
}
