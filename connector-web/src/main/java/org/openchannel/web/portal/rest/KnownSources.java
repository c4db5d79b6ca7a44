package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses that somebody with a good token called from lately. Programs that write their token into the body, as most
 * libraries do, are told from strangers by that before the body is read.
 */
@ApplicationScoped
public class KnownSources {

    static final int MOST = 10_000;
    static final Duration LATELY = Duration.ofHours(1);

    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    /** Somebody with a good token called. */
    void saw(String source, Instant now) {
        if (seen.size() >= MOST && !seen.containsKey(source)) {
            seen.values().removeIf(at -> isOver(at, now));
        }
        if (seen.size() < MOST || seen.containsKey(source)) {
            seen.put(source, now);
        }
    }

    /** Whether somebody did. */
    boolean knows(String source, Instant now) {
        var at = seen.get(source);
        return at != null && !isOver(at, now);
    }

    private static boolean isOver(Instant at, Instant now) {
        return !now.isBefore(at.plus(LATELY));
    }
}
