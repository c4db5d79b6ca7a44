package org.openchannel.shared.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The leases of this node's trips under way, and the heart that keeps them alive while a trip takes long. */
public final class Leases {

    /** How long one lasts; longer than the longest call (70 s) and what surrounds it. */
    public static final Duration LASTS = Duration.ofMinutes(2);

    /** Shorter than what others take for death. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

    /** Twenty loads, each with the longest call, and a margin. */
    private static final Duration LONGEST_TRIP = Duration.ofHours(1);

    private final Map<Lease, List<Claim>> running = new ConcurrentHashMap<>();
    private final LongSupplier nanos;
    private final Leaps leaps;
    private volatile long heardAt;
    private volatile boolean isWatched;
    private volatile boolean isStopping;

    /** @param nanos the time since anything, as {@link System#nanoTime} */
    public Leases(LongSupplier nanos) {
        this.nanos = nanos;
        this.leaps = new Leaps(nanos);
    }

    /** The time now, by the clock of leases. */
    long now() {
        return nanos.getAsLong();
    }

    /** Begins one; to be called before the database is asked for the lanes. */
    Lease begin() {
        return new Lease(LASTS, nanos, this::objection);
    }

    /** Other nodes have heard of this one at {@code moment}. From the first time on, silence forbids to send. */
    void heardOf(long moment) {
        heardAt = moment;
        isWatched = true;
    }

    /** Whether other nodes surely believe that this one is alive. */
    public boolean isHeardOf() {
        return !isWatched || nanos.getAsLong() - heardAt < LONGEST_SILENCE.toNanos();
    }

    /** The database's clock is about to leap forward: what that ends has not ended. */
    public void leapt(Duration by) {
        leaps.leapt(by);
    }

    /** Whether the clock leapt so lately that nobody knows which leases have ended. */
    boolean isUncertain() {
        return leaps.isOn();
    }

    /** The time by which it is judged which leases have ended; {@code now}, unless the clock leapt lately. */
    public Instant judged(Instant now) {
        return leaps.without(now);
    }

    /** Which leases have ended now, of this node and of others. */
    Ended ended(Instant now) {
        var late = running.entrySet().stream()
                .filter(trip -> trip.getKey().isLate())
                .flatMap(trip -> trip.getValue().stream().map(Claim::laneId))
                .collect(Collectors.toSet());
        return new Ended(judged(now), late);
    }

    /** Nothing more is sent from now on; what is being sent may come to its end. */
    public void stop() {
        isStopping = true;
    }

    private Optional<String> objection() {
        if (isStopping) {
            return Optional.of("This node stops; another one goes on");
        }
        return isHeardOf()
                ? Optional.empty()
                : Optional.of("This node was not heard of for too long; others may hold its lanes");
    }

    private void lost(Lease lease) {
        lease.forfeit();
        end(lease);
    }

    /** All of them are somebody else's now. */
    void forfeit() {
        running.keySet().forEach(Lease::forfeit);
    }

    /** It holds these lanes from now on. */
    void holds(Lease lease, List<Claim> claims) {
        running.put(lease, claims);
    }

    /** To whom something is under way. */
    public Set<Party> parties() {
        return running.values().stream()
                .map(claims -> claims.get(0).loads().get(0).lane().asParty())
                .collect(Collectors.toSet());
    }

    /** The trip is over. */
    void end(Lease lease) {
        running.remove(lease);
    }

    /** Prolongs all of them, by one statement. Whoever is under way for so long that he never arrives loses his. */
    public void beat(Lanes lanes, Clock clock) {
        running.keySet().stream()
                .filter(lease -> lease.isOlderThan(LONGEST_TRIP))
                .forEach(this::lost);
        var held = Map.copyOf(running);
        if (held.isEmpty()) {
            return;
        }
        var asked = nanos.getAsLong();
        var now = clock.instant();
        var lost = Set.copyOf(
                lanes.prolong(held.values().stream().flatMap(List::stream).toList(), judged(now), now.plus(LASTS)));
        held.forEach((lease, claims) -> {
            if (Collections.disjoint(claims, lost)) {
                lease.prolong(asked, LASTS);
            } else {
                lease.forfeit();
            }
        });
    }
}
