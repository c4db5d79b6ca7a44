package org.openchannel.shared.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lanes leased together on their way to their party; to be carried once, by one thread. */
public final class Trip {

    private final List<Claim> claims;
    private final boolean goesOn;
    private final Lease lease;
    private final Travel travel;

    private int tried;
    private int arrived;
    private @Nullable Failure party;
    private final Map<String, Failure> owners = new HashMap<>();
    private @Nullable Instant nextDue;

    private static final Logger LOG = System.getLogger(Trip.class.getName());

    /** How a carrier's loads travel and how their fates are written down. */
    record Travel(Carrier carrier, DecideFate decide, Ledger ledger, Leases leases, Watcher watcher) {}

    /** Who looks on, and by which clock. */
    record Watcher(LaneWatch watch, Clock clock) {

        Instant now() {
            return clock.instant();
        }

        Seen since(Instant begunAt) {
            return new Seen(watch, begunAt, Duration.between(begunAt, now()));
        }

        /** How long it took. */
        record Seen(LaneWatch watch, Instant begunAt, Duration took) {

            /** What it saw is the onlooker's trouble: the load has travelled, and its fate must be written down. */
            Runnable by(Outcome outcome, Fate fate) {
                try {
                    return watch.saw(new LaneWatch.Step(outcome, fate, begunAt, took));
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "Nobody looked on", e);
                    return () -> {};
                }
            }
        }
    }

    /** @param goesOn whether a lane may have more than what travels now */
    Trip(List<Claim> claims, boolean goesOn, Lease lease, Travel travel) {
        this.claims = List.copyOf(claims);
        this.goesOn = goesOn;
        this.lease = lease;
        this.travel = travel;
    }

    /** To whom it leads. */
    public Party party() {
        return claims.get(0).loads().get(0).lane().asParty();
    }

    /** Carries everything, and writes down what became of it. */
    public Report carry() {
        try {
            if (travel.carrier() instanceof Freight freight) {
                together(freight);
            } else {
                claims.forEach(this::oneByOne);
            }
            return new Report(
                    tried, arrived, party, owners, goesOn ? travel.watcher().now() : nextDue);
        } finally {
            travel.leases().end(lease);
        }
    }

    /** It is not made: its lanes are free when their leases end. */
    public void leave() {
        travel.leases().end(lease);
    }

    private void together(Freight freight) {
        var loads = claims.stream().flatMap(claim -> claim.loads().stream()).toList();
        var begunAt = travel.watcher().now();
        var outcomes = new Attempt(lease).together(freight, loads).iterator();
        var seen = travel.watcher().since(begunAt);
        var settlements = new ArrayList<Settlement>();
        for (var claim : claims) {
            var fates = claim.loads().stream()
                    .map(load -> fate(load, outcomes.next(), seen))
                    .toList();
            settlements.add(new Settlement(claim, fates, true));
        }
        travel.ledger().settle(settlements, lease);
    }

    /** Each load's fate is written before the next one is sent: less is in doubt when the node dies. */
    private void oneByOne(Claim claim) {
        var attempt = new Attempt(lease);
        var left = new ArrayList<>(claim.loads());
        var goesOn = true;
        while (goesOn && !left.isEmpty()) {
            var load = left.remove(0);
            var begunAt = travel.watcher().now();
            var outcome = attempt.alone(travel.carrier(), load);
            var seen = travel.watcher().since(begunAt);
            var fates = new ArrayList<>(List.of(fate(load, outcome, seen)));
            goesOn = !(fates.get(0) instanceof Fate.Waits);
            if (!goesOn) {
                left.forEach(behind -> fates.add(fate(behind, new Outcome.Untried(), seen)));
            }
            var settlement = new Settlement(claim, fates, !goesOn || left.isEmpty());
            goesOn &= travel.ledger().settle(List.of(settlement), lease);
        }
    }

    private Fate fate(Load load, Outcome told, Watcher.Seen seen) {
        var outcome = told instanceof Outcome.Failed failed
                ? new Outcome.Failed(failed.failure().on(load.lane()))
                : told;
        tried += outcome instanceof Outcome.Untried ? 0 : 1;
        arrived += outcome instanceof Outcome.Arrived ? 1 : 0;
        if (outcome instanceof Outcome.Failed failed) {
            heed(load, failed.failure());
        }
        var fate = dated(outcome, travel.decide().of(load, outcome));
        if (fate instanceof Fate.Waits waits
                && (nextDue == null || waits.dueAt().isBefore(nextDue))) {
            nextDue = waits.dueAt();
        }
        return outcome instanceof Outcome.Untried ? fate : fate.with(seen.by(outcome, fate));
    }

    /** Whoever looked around first, or was given a new key, sent long after the claim: the far side is busy from then on. */
    private Fate dated(Outcome outcome, Fate fate) {
        var isNewDoubt = outcome instanceof Outcome.Failed failed
                && failed.failure().kind() == Failure.Kind.AMBIGUOUS
                && fate.load().doubt().isEmpty();
        return isNewDoubt && fate instanceof Fate.Waits waits
                ? waits.sentBy(travel.watcher().now().minus(lease.sinceLastSend()))
                : fate;
    }

    private void heed(Load load, Failure failure) {
        switch (failure.scope()) {
            case LOAD -> {}
            case OWNER -> owners.put(load.lane().owner(), failure);
            case PARTY -> party = failure;
        }
    }
}
