package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows who is there: whoever has a page of the portal open, or had one a moment ago. */
@Dependent
public class KnowPresence {

    /** Open pages ask for news twice a minute. */
    private static final Duration MOMENT = Duration.ofMinutes(5);

    private final Presences presences;
    private final Seen seen;
    private final Clock clock;

    @Inject
    public KnowPresence(Presences presences, Seen seen, Clock clock) {
        this.presences = presences;
        this.seen = seen;
        this.clock = clock;
    }

    /** Somebody asks for a page. */
    @Transactional
    public void saw(long userId) {
        var now = clock.instant();
        if (seen.isNews(userId, now)) {
            presences.seen(userId, now);
        }
    }

    /** When somebody was seen last; empty for who never was. */
    @Transactional
    public Optional<Instant> seenAt(long userId) {
        return presences.seenAt(userId);
    }

    /** Whether somebody is there. */
    @Transactional
    public boolean isHere(long userId) {
        var since = clock.instant().minus(MOMENT);
        return presences.seenAt(userId).filter(at -> at.isAfter(since)).isPresent();
    }
}
