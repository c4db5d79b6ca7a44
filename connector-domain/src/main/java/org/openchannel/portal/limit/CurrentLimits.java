package org.openchannel.portal.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The limits as this node knows them: read again after two seconds, so that no request waits for the database. */
@ApplicationScoped
public class CurrentLimits {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final @Nullable Provider<ChangeLimits> source;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(Limits limits, Instant readAt) {}

    /** For the client proxy only. */
    protected CurrentLimits() {
        this(null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public CurrentLimits(@Nullable Provider<ChangeLimits> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Those in force. */
    public Limits limits() {
        var now = clock.instant();
        var seen = known;
        if (seen != null && seen.readAt().plus(FRESH).isAfter(now)) {
            return seen.limits();
        }
        if (seen != null) {
            known = new Known(seen.limits(), now); // others go on with what is known while this thread looks
        }
        var read = source == null ? LimitPlan.OFF.limits() : source.get().limits();
        known = new Known(read, now);
        return read;
    }

    void show(Limits limits) {
        known = new Known(limits, clock.instant());
    }
}
