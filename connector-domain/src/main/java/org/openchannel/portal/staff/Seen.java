package org.openchannel.portal.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Whom this node saw within the last minute: that need not be written down again. */
@ApplicationScoped
public class Seen {

    private static final Duration OFTEN = Duration.ofMinutes(1);

    private final Map<Long, Instant> noted = new ConcurrentHashMap<>();

    /** Whether it is time to write down that somebody is seen. */
    boolean isNews(long userId, Instant now) {
        var last = noted.get(userId);
        var isNews = last == null || !now.isBefore(last.plus(OFTEN));
        if (isNews) {
            noted.put(userId, now);
        }
        return isNews;
    }
}
