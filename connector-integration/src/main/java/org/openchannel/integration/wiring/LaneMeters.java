package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneWatch;
import org.openchannel.shared.lane.Outcome;

/**
 * Counts what becomes of loads and how long trips last, for each queue and each of the first parties (portals, accounts)
 * this node carries to. All others share one name, or a thousand portals would be a thousand rows for whoever monitors.
 */
@ApplicationScoped
class LaneMeters implements LaneWatch {

    static final String OUTCOMES = "connector_lane_outcomes_total";
    static final String TRIPS = "connector_lane_trip";
    static final int MOST_PARTIES = 50;

    private static final String OTHERS = "other";

    /** Where things are counted. */
    interface Counts {
        Runnable counter(String name, Tag... tags);

        Stopwatch timer(String name, Tag... tags);
    }

    /** Where durations are kept. */
    interface Stopwatch {
        void took(Duration time);
    }

    private record Key(String queue, String party) {}

    private record Outcomes(Key of, String word) {}

    private final Counts counts;
    private final Set<Key> parties = ConcurrentHashMap.newKeySet();
    private final Map<Outcomes, Runnable> outcomes = new ConcurrentHashMap<>();
    private final Map<Key, Stopwatch> trips = new ConcurrentHashMap<>();

    /** For the client proxy only. */
    LaneMeters() {
        this(new OfRegistry(null));
    }

    @Inject
    LaneMeters(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry) {
        this(new OfRegistry(registry));
    }

    LaneMeters(Counts counts) {
        this.counts = counts;
    }

    @Override
    public Runnable saw(Step step) {
        var lane = step.load().lane();
        var key = bounded(new Key(lane.queue(), lane.party()));
        outcomes.computeIfAbsent(new Outcomes(key, word(step)), this::counter).run();
        trips.computeIfAbsent(key, this::timer).took(step.took());
        return () -> {};
    }

    private Key bounded(Key key) {
        if (parties.contains(key)) {
            return key;
        }
        if (parties.size() < MOST_PARTIES) {
            parties.add(key);
            return key;
        }
        return new Key(key.queue(), OTHERS);
    }

    private Runnable counter(Outcomes of) {
        return counts.counter(
                OUTCOMES,
                new Tag("queue", of.of().queue()),
                new Tag("party", of.of().party()),
                new Tag("outcome", of.word()));
    }

    private Stopwatch timer(Key key) {
        return counts.timer(TRIPS, new Tag("queue", key.queue()), new Tag("party", key.party()));
    }

    private static String word(Step step) {
        if (step.fate() instanceof Fate.Done) {
            return "arrived";
        }
        if (step.fate() instanceof Fate.Dead) {
            return "given_up";
        }
        if (step.outcome() instanceof Outcome.Again) {
            return "resent_in_doubt";
        }
        return step.outcome() instanceof Outcome.Failed failed
                ? failed.failure().kind().name().toLowerCase(Locale.ROOT)
                : "unseen";
    }

    private record OfRegistry(@Nullable MetricRegistry registry) implements Counts {

        @Override
        public Runnable counter(String name, Tag... tags) {
            var counter = Objects.requireNonNull(registry).counter(name, tags);
            return counter::inc;
        }

        @Override
        public Stopwatch timer(String name, Tag... tags) {
            var timer = Objects.requireNonNull(registry).timer(name, tags);
            return timer::update;
        }
    }
}
