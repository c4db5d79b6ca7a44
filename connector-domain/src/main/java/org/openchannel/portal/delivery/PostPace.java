package org.openchannel.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives handlers that answer slowly fewer calls: after a slow answer a handler rests for as long as the answer took,
 * so that it never keeps more than half of a hand busy. Each node remembers for itself.
 */
@ApplicationScoped
public class PostPace {

    static final Duration SLOW = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 10_000;

    private final Map<String, Instant> restsUntil = new ConcurrentHashMap<>();

    /** How long {@code handlerUrl} still rests. */
    Optional<Duration> rest(String handlerUrl, Instant now) {
        return Optional.ofNullable(restsUntil.get(handlerUrl))
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    /** It answered, or did not, after {@code took}. */
    void answered(String handlerUrl, Duration took, Instant now) {
        if (took.compareTo(SLOW) < 0) {
            restsUntil.remove(handlerUrl);
            return;
        }
        if (restsUntil.size() >= MOST_KEPT) {
            restsUntil.values().removeIf(until -> !until.isAfter(now));
        }
        restsUntil.put(handlerUrl, now.plus(took.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : took));
    }
}
