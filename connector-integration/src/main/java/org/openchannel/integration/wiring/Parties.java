package org.openchannel.integration.wiring;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.Report;

/**
 * Whose turn it is: the parties of one queue that have something due, one after the other, so that none starves behind
 * a busy one. While a trip to a party has only just begun, what falls due there waits for its end and travels together:
 * a trip costs as much for one as for many. Who answers slowly or not at all gets one trip at a time, and all of them together half of the hands; with
 * those of whom nothing is known yet they never take the last quarter. Who fails rests. Each node knows only what it has seen itself.
 */
final class Parties {

    static final Duration SLOW = Duration.ofSeconds(5);
    /** About as long as a trip to somebody quick takes; whoever is slower is sent the next one beside it. */
    static final Duration A_WHILE = Duration.ofMillis(25);

    static final int MOST_BESIDE = 4;
    private static final int REMEMBERED = 10_000;

    private final int hands;
    private final LongSupplier nanos;
    private final Set<String> awake = new LinkedHashSet<>();
    private final Map<String, Standing> known = new HashMap<>();
    private final Owners owners;

    /** Who answered quickly the last time. */
    private final Map<String, Boolean> proven = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param hands how many trips there can be beside each other
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    Parties(int hands, LongSupplier nanos) {
        this.hands = hands;
        this.nanos = nanos;
        this.owners = new Owners(nanos.getAsLong());
    }

    /** What is known of one party. */
    private static final class Standing {
        private final Rest rest = new Rest();
        private int underWay;
        private boolean isSlow;
        private boolean isAwaited;
        private long begunAt;
        private long wakes;

        private boolean isHindered() {
            return isSlow || rest.followsFailure();
        }

        private boolean isPlain(long now) {
            return underWay == 0 && !isHindered() && !rest.isOn(now);
        }
    }

    /**
     * It is a party's turn.
     *
     * @param wakes how often it had been woken when its turn came
     */
    record Turn(String party, long wakes) {}

    /** Something may be due to it, now or when its trips under way are over. */
    synchronized void wake(String party) {
        awake.add(party);
        var standing = known.get(party);
        if (standing != null) {
            standing.wakes++;
        }
    }

    /** How long to wait before this party may have a trip beside one that has just begun; empty when nobody must ask. */
    synchronized Optional<Duration> patience(String party) {
        var standing = known.get(party);
        if (party.isEmpty() || standing == null || standing.isAwaited || !awake.contains(party)) {
            return Optional.empty();
        }
        var left = A_WHILE.minusNanos(nanos.getAsLong() - standing.begunAt);
        standing.isAwaited = standing.underWay > 0 && !left.isNegative();
        return standing.isAwaited ? Optional.of(left) : Optional.empty();
    }

    /** The next whose turn it is; a trip of it is under way until {@link #returned}. */
    synchronized Optional<Turn> next() {
        return ready().map(this::begun);
    }

    private Turn begun(String party) {
        awake.remove(party);
        var standing = known.computeIfAbsent(party, name -> new Standing());
        standing.underWay++;
        standing.begunAt = nanos.getAsLong();
        standing.isAwaited = false;
        return new Turn(party, standing.wakes);
    }

    /** Whether it is anybody's turn. */
    synchronized boolean isAnybodyReady() {
        return ready().isPresent();
    }

    private Optional<String> ready() {
        var now = nanos.getAsLong();
        var hindered = 0;
        var strange = 0;
        for (var one : known.entrySet()) {
            var underWay = one.getValue().underWay;
            hindered += one.getValue().isHindered() ? underWay : 0;
            strange += one.getValue().isHindered() || !proven.containsKey(one.getKey()) ? underWay : 0;
        }
        var crowd = new Crowd(hindered, strange);
        return awake.stream()
                .filter(party -> mayTravel(party, known.get(party), crowd, now))
                .findFirst();
    }

    /** How many trips are under way to those who are hindered, and to them and those of whom nothing is known. */
    private record Crowd(int hindered, int strange) {}

    /** A party may be its own only owner, as an account is to its messenger. */
    private boolean mayTravel(String party, @Nullable Standing standing, Crowd crowd, long now) {
        if (owners.isResting(party, now)) {
            return false;
        }
        if (standing != null && standing.rest.isOn(now)) {
            return false;
        }
        if (party.isEmpty()) {
            return true;
        }
        if (standing != null && standing.isHindered()) {
            return standing.underWay == 0 && crowd.hindered() < Math.max(1, hands / 2);
        }
        var isWelcome = proven.containsKey(party) || crowd.strange() < hands - hands / 4;
        return isWelcome && (standing == null || mayTravelBeside(standing, now));
    }

    private static boolean mayTravelBeside(Standing standing, long now) {
        return standing.underWay == 0
                || (standing.underWay < MOST_BESIDE && now - standing.begunAt >= A_WHILE.toNanos());
    }

    /** One more trip of the same turn is under way. */
    synchronized void joined(Turn turn) {
        known.computeIfAbsent(turn.party(), name -> new Standing()).underWay++;
    }

    /** A trip is over, or there was none to make. What fell due meanwhile could not travel: its chat was on this trip. */
    synchronized void returned(Turn turn) {
        var party = turn.party();
        var standing = known.computeIfAbsent(party, name -> new Standing());
        standing.underWay--;
        if (standing.wakes != turn.wakes()) {
            awake.add(party);
        }
        if (standing.isPlain(nanos.getAsLong())) {
            known.remove(party);
        }
    }

    /**
     * What a trip told.
     *
     * @param chance from 0 to 1, spreads rests
     * @return when to look again because somebody rests; zero when nobody does
     */
    synchronized Duration heard(String party, Report report, Duration took, double chance) {
        var now = nanos.getAsLong();
        var longest = owners.failed(report.owners(), chance, now);
        var standing = known.computeIfAbsent(party, name -> new Standing());
        standing.isSlow = took.compareTo(SLOW) > 0;
        proves(party, report, standing);
        var failure = report.party();
        if (failure != null) {
            return standing.rest.begin(failure, chance, now);
        }
        if (report.arrived() > 0) {
            standing.rest.end();
        }
        return longest;
    }

    private void proves(String party, Report report, Standing standing) {
        if (standing.isSlow) {
            proven.remove(party);
        } else if (report.arrived() > 0) {
            proven.put(party, true);
        }
    }

    /** Nothing may be sent to it for a while, by its own rules. */
    synchronized void pause(String party, Duration length) {
        known.computeIfAbsent(party, name -> new Standing()).rest.atLeast(length, nanos.getAsLong());
    }

    /** Whose lanes stay where they are now. */
    synchronized Set<String> restingOwners() {
        return owners.resting(nanos.getAsLong());
    }

    /** An owner need not rest any longer. */
    synchronized void resume(String owner) {
        owners.resume(owner);
    }

    /** How many owners are remembered. */
    synchronized int ownersKnown() {
        return owners.known();
    }
}
