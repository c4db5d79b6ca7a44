package org.openchannel.bridge.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.convoy.Convoy;

/**
 * Stores together what comes to this node at the same time, whoever brings it: one convoy after the other, so the order
 * of each chat is kept and two never begin the same dialog. On two processors two ways beside each other made convoys
 * half as long and everything a third slower. News of messages and of sessions have
 * ways of their own.
 */
@ApplicationScoped
public class StoreTogether {

    private static final Logger LOG = System.getLogger(StoreTogether.class.getName());

    private static final int MOST = 64;

    /** Failures in so many chats are nobody's own fault; the others need not wait for theirs. */
    private static final int HOPELESS = 3;

    private final Function<List<Arrival>, List<Outcome>> storage;
    private final Convoy<Arrival, Fate> speeches;

    /** There are many, and nobody waits for them: what is written in chats need not wait for their commit. */
    private final Convoy<Arrival, Fate> news;

    /**
     * Each alone: who changes an account locks that first and what it holds after it. Beside messages, whose chats are locked
     * first, or other accounts, each would wait for the other.
     */
    private final Convoy<Arrival, Fate> sessions;

    /** For the client proxy only. */
    protected StoreTogether() {
        this(arrivals -> List.of());
    }

    @Inject
    public StoreTogether(StoreArrivals storeArrivals) {
        this(storeArrivals::store);
    }

    /** @param storage stores all it is given, or none */
    StoreTogether(Function<List<Arrival>, List<Outcome>> storage) {
        this.storage = storage;
        this.speeches = new Convoy<>(MOST, this::stored);
        this.news = new Convoy<>(MOST, this::stored);
        this.sessions = new Convoy<>(1, this::stored);
    }

    /** How an arrival fared: one of both. */
    private record Fate(@Nullable Outcome outcome, @Nullable RuntimeException failure) {

        static Fate of(Outcome outcome) {
            return new Fate(outcome, null);
        }

        static Fate of(RuntimeException failure) {
            return new Fate(null, failure);
        }
    }

    /**
     * Stores these, in their order where they belong to one chat. Call it without a transaction.
     *
     * @throws RuntimeException why one of them could not be stored; the others are
     */
    List<Outcome> store(List<? extends Arrival> arrivals) {
        return begin(arrivals).get();
    }

    /** The same in two steps: what begins later is stored later. Whoever begins must also wait for the end. */
    Supplier<List<Outcome>> begin(List<? extends Arrival> arrivals) {
        var travellers = arrivals.stream().map(this::boarded).toList();
        return () -> arrived(travellers);
    }

    private static List<Outcome> arrived(List<Convoy<Arrival, Fate>.Traveller> travellers) {
        var fates = travellers.stream().map(traveller -> traveller.arrive()).toList();
        var outcomes = new ArrayList<Outcome>();
        for (var fate : fates) {
            if (fate.failure() != null) {
                throw fate.failure();
            }
            outcomes.add(Objects.requireNonNull(fate.outcome()));
        }
        return outcomes;
    }

    private Convoy<Arrival, Fate>.Traveller boarded(Arrival arrival) {
        return way(arrival).board(arrival);
    }

    private Convoy<Arrival, Fate> way(Arrival arrival) {
        if (arrival.isOfSession()) {
            return sessions;
        }
        return arrival.isNews() ? news : speeches;
    }

    /** Where one of many spoils it for all, each is tried alone. */
    private List<Fate> stored(List<Arrival> arrivals) {
        try {
            return storage.apply(arrivals).stream().map(Fate::of).toList();
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "One of " + arrivals.size() + " arrivals could not be stored", e);
            return oneByOne(arrivals);
        }
    }

    /** What comes behind one that could not be stored waits with it: its chat would get into disorder. */
    private List<Fate> oneByOne(List<Arrival> arrivals) {
        var fates = new ArrayList<Fate>();
        var broken = new HashMap<Object, Fate>();
        for (var arrival : arrivals) {
            var before = broken.get(arrival.order());
            var fate = before == null ? alone(arrival, broken) : before;
            if (fate.failure() != null) {
                broken.put(arrival.order(), fate);
            }
            fates.add(fate);
        }
        return fates;
    }

    private Fate alone(Arrival arrival, Map<Object, Fate> broken) {
        return broken.size() < HOPELESS
                ? alone(arrival)
                : broken.values().iterator().next();
    }

    private Fate alone(Arrival arrival) {
        try {
            return Persevere.with(() -> Fate.of(storage.apply(List.of(arrival)).get(0)));
        } catch (RuntimeException e) {
            return Fate.of(e);
        }
    }
}
