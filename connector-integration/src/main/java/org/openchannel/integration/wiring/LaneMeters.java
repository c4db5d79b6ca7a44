package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneWatch;
import org.openchannel.shared.lane.Outcome;

/**
 * Counts what becomes of loads and how long trips last, for each queue and each of the parties (portals, accounts) this node
 * carries most to lately. All others share one name, or a thousand portals would be a thousand rows for whoever monitors.
 */
@ApplicationScoped
class LaneMeters implements LaneWatch {

    static final String OUTCOMES = "connector_lane_outcomes_total";
    static final String TRIPS = "connector_lane_trip";
    static final int MOST_PARTIES = 50;

    private static final String OTHERS = "other";

    /** From one election to the next; what was carried a quarter of an hour ago counts for a tenth. */
    private static final double FADES = 0.96;

    private static final double FORGOTTEN = 0.1;

    /** How busy they are is remembered of so many. */
    private static final int REMEMBERED = 5_000;

    /** Where things are counted. */
    interface Counts {
        Runnable counter(String name, Tag... tags);

        Stopwatch timer(String name, Tag... tags);

        void forget(String name, Tag... tags);
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

    /** How much was carried lately, more than long ago. */
    private final Map<Key, Double> lately = new ConcurrentHashMap<>();

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
        var whole = new Key(lane.queue(), lane.party());
        if (lately.size() < REMEMBERED || lately.containsKey(whole)) {
            lately.merge(whole, 1.0, Double::sum);
        }
        var key = bounded(whole);
        outcomes.computeIfAbsent(new Outcomes(key, word(step)), this::counter).run();
        trips.computeIfAbsent(key, this::timer).took(step.took());
        return () -> {};
    }

    /** Names those anew to whom most was carried lately; to be called now and then. */
    void elect() {
        var busiest = lately.entrySet().stream()
                .sorted(Comparator.comparingDouble(this::weight).reversed())
                .limit(MOST_PARTIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (lately.size() > MOST_PARTIES) {
            parties.stream().filter(party -> !busiest.contains(party)).toList().forEach(this::forget);
            busiest.stream().filter(party -> parties.size() < MOST_PARTIES).forEach(parties::add);
        }
        lately.replaceAll((key, loads) -> loads * FADES);
        lately.values().removeIf(loads -> loads < FORGOTTEN);
    }

    /** Who is named already stays so unless another one is twice as busy: names that come and go tell nobody anything. */
    private double weight(Map.Entry<Key, Double> each) {
        return parties.contains(each.getKey()) ? 2 * each.getValue() : each.getValue();
    }

    private void forget(Key party) {
        parties.remove(party);
        trips.remove(party);
        counts.forget(TRIPS, tags(party));
        outcomes.keySet().stream()
                .filter(each -> each.of().equals(party))
                .toList()
                .forEach(each -> {
                    outcomes.remove(each);
                    counts.forget(OUTCOMES, tags(each));
                });
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
        return counts.counter(OUTCOMES, tags(of));
    }

    private Stopwatch timer(Key key) {
        return counts.timer(TRIPS, tags(key));
    }

    private static Tag[] tags(Key of) {
        return new Tag[] {new Tag("queue", of.queue()), new Tag("party", of.party())};
    }

    private static Tag[] tags(Outcomes of) {
        return new Tag[] {
            new Tag("queue", of.of().queue()), new Tag("party", of.of().party()), new Tag("outcome", of.word())
        };
    }

    /** What became of it, in a word. */
    static String word(Step step) {
        if (step.fate() instanceof Fate.Done) {
            return "arrived";
        }
        if (step.fate() instanceof Fate.Dead) {
            return "given_up";
        }
        if (step.outcome() instanceof Outcome.Again again) {
            return again.mayBeThere() ? "resent_in_doubt" : "resent";
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

        @Override
        public void forget(String name, Tag... tags) {
            Objects.requireNonNull(registry).remove(new MetricID(name, tags));
        }
    }
}
