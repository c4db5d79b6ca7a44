package org.openchannel.portal.weather;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The weather as this node knows it: read again after two seconds, so that no call waits for the database. */
@ApplicationScoped
public class CurrentWeather {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final @Nullable Provider<WeatherReport> source;
    private final Clock clock;
    private volatile @Nullable Known known;

    private record Known(List<Fault> faults, Instant readAt) {}

    /** For the client proxy only. */
    protected CurrentWeather() {
        this(null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public CurrentWeather(@Nullable Provider<WeatherReport> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Whether any fault is on. */
    public boolean isFoul() {
        var now = clock.instant();
        return faults().stream().anyMatch(fault -> fault.isOn(now));
    }

    /** The fault of that kind, if it could strike {@code name} now. */
    Optional<Fault> find(FaultKind kind, String name) {
        var now = clock.instant();
        return faults().stream()
                .filter(fault -> fault.kind() == kind && fault.concerns(name, now))
                .findFirst();
    }

    void forget() {
        known = null;
    }

    private List<Fault> faults() {
        var now = clock.instant();
        var seen = known;
        if (seen != null && seen.readAt().plus(FRESH).isAfter(now)) {
            return seen.faults();
        }
        if (seen != null) {
            known = new Known(seen.faults(), now); // others go on with what is known while this thread looks
        }
        var read = source == null ? List.<Fault>of() : source.get().all();
        known = new Known(read, now);
        return read;
    }
}
