package org.openchannel.shared.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.Function;

/**
 * Moves the loads of one queue: leases what may travel to a party, has it carried without a transaction, keeps what
 * became of it. Knows no thread: whoever drives it decides what travels beside what.
 */
public class Dispatch {

    private static final int LOADS_PER_CLAIM = 20;

    /** Nothing could be sent; to claim all the same would only keep the database from hearing of us. */
    private static final Departure UNHEARD = new Departure(List.of(), false, Duration.ofSeconds(1));

    private final Lanes lanes;
    private final Carrier carrier;
    private final Clock clock;
    private final Leases leases;
    private final Function<Party, Hold> holds;
    private Trip.Travel travel;

    /**
     * @param leases of all trips of this node
     * @param timing how time passes here
     * @param parties those this node paces; nothing is claimed for others
     */
    public Dispatch(Lanes lanes, Carrier carrier, Leases leases, Timing timing, HeldParties parties) {
        this(lanes, carrier, leases, timing, parties::take);
    }

    private Dispatch(Lanes lanes, Carrier carrier, Leases leases, Timing timing, Function<Party, Hold> holds) {
        this.lanes = lanes;
        this.carrier = carrier;
        this.holds = holds;
        this.clock = timing.clock();
        this.leases = leases;
        this.travel = new Trip.Travel(
                carrier,
                new DecideFate(carrier, timing),
                new Ledger(lanes, timing.clock(), timing.pauses(), carrier::hold),
                leases,
                new Trip.Watcher(LaneWatch.NOBODY, clock));
    }

    /** Somebody looks on from now on; to be said before the first trip. */
    public Dispatch watchedBy(LaneWatch watch) {
        travel = new Trip.Travel(carrier, travel.decide(), travel.ledger(), leases, new Trip.Watcher(watch, clock));
        return this;
    }

    /** For tests and tools: the only node there is; leases follow {@code clock}, nobody waits between two tries to write. */
    public Dispatch(Lanes lanes, Carrier carrier, Clock clock, DoubleSupplier dice) {
        this(
                lanes,
                carrier,
                new Leases(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())),
                new Timing(clock, dice, length -> {}, Carrier::retries),
                party -> Hold.OURS);
    }

    /**
     * How time passes.
     *
     * @param dice random numbers from 0 (inclusive) to 1 (exclusive), for the spread of waits
     * @param retries when to try again what failed
     */
    public record Timing(Clock clock, DoubleSupplier dice, Pauses pauses, Retries retries) {}

    /** When to try again what failed. */
    public interface Retries {

        /** Where the settings say nothing else, the carrier's own. */
        RetrySchedule of(Carrier carrier);
    }

    /**
     * Leases what may travel to {@code party} now.
     *
     * @param resting owners whose lanes stay
     * @param hands how many trips may be carried beside each other
     */
    public Departure depart(Party party, Set<String> resting, int hands) {
        if (!leases.isHeardOf()) {
            return UNHEARD;
        }
        var hold = holds.apply(party);
        if (hold == Hold.ELSEWHERE) {
            return Departure.NONE;
        }
        if (hold == Hold.TAKEN_OVER) {
            carrier.takenOver(party.name());
        }
        return carrier instanceof Freight freight
                ? freight(party, resting, freight.allowance(party.name()))
                : singles(party, resting, hands);
    }

    private Departure freight(Party party, Set<String> resting, Allowance allowance) {
        if (allowance.isNone()) {
            return new Departure(List.of(), false, allowance.pause());
        }
        var lease = leases.begin();
        var claims = claim(Pickup.of(party, allowance.lanes(), allowance.perLane()), allowance.ranks(), resting);
        var trips = claims.isEmpty() ? List.<Trip>of() : List.of(trip(lease, claims, allowance.perLane()));
        return new Departure(trips, claims.size() == allowance.lanes(), Duration.ZERO);
    }

    private Departure singles(Party party, Set<String> resting, int hands) {
        var trips = new ArrayList<Trip>();
        var begun = leases.begin();
        for (var claim : claim(Pickup.of(party, hands, LOADS_PER_CLAIM), carrier.ranks(), resting)) {
            trips.add(trip(trips.isEmpty() ? begun : begun.another(), List.of(claim), LOADS_PER_CLAIM));
        }
        return new Departure(trips, trips.size() == hands, Duration.ZERO);
    }

    private List<Claim> claim(Pickup pickup, Collection<Rank> allowed, Set<String> resting) {
        Instant now = clock.instant();
        var ranks = carrier.ranks().stream().filter(allowed::contains).toList();
        return lanes.claim(pickup.only(ranks, resting), now, now.plus(Leases.LASTS), leases.ended(now));
    }

    private Trip trip(Lease lease, List<Claim> claims, int perLane) {
        leases.holds(lease, claims);
        var goesOn = claims.stream().anyMatch(claim -> claim.loads().size() >= perLane);
        return new Trip(claims, goesOn, lease, travel);
    }

    /**
     * Carries everything that is due, in this thread, until all of it has gone or rests; returns how many loads were
     * tried. For tests and tools.
     */
    public int dispatchDue() {
        var tried = 0;
        var resting = new HashSet<String>();
        for (var trips = due(resting); !trips.isEmpty(); trips = due(resting)) {
            for (var trip : trips) {
                var report = trip.carry();
                tried += report.tried();
                resting.addAll(report.owners().keySet());
                if (report.party() != null) {
                    resting.add(trip.party().name());
                }
            }
        }
        return tried;
    }

    private List<Trip> due(Set<String> resting) {
        return lanes.due(clock.instant()).stream()
                .filter(party -> party.queue().equals(carrier.queue()) && !resting.contains(party.name()))
                .flatMap(party -> depart(party, resting, LOADS_PER_CLAIM).trips().stream())
                .toList();
    }
}
