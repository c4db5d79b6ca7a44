package org.openchannel.shared.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes down what became of loads, and does not forget it while the database is away: what has arrived must not travel
 * again because nobody could say so. Tries until it is written or the lanes are somebody else's.
 */
final class Ledger {

    private static final Logger LOG = System.getLogger(Ledger.class.getName());
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5));
    private static final int TOGETHER = 3;

    private final Lanes lanes;
    private final Clock clock;
    private final Pauses pauses;
    private final Consumer<List<Load>> hold;

    /** @param hold locks what the records of finished loads change */
    Ledger(Lanes lanes, Clock clock, Pauses pauses, Consumer<List<Load>> hold) {
        this.lanes = lanes;
        this.clock = clock;
        this.pauses = pauses;
        this.hold = hold;
    }

    /** Whether all of it is written; what is not is no longer ours to write. */
    boolean settle(List<Settlement> settlements, Lease lease) {
        for (int failed = 0; failed < TOGETHER; failed++) {
            try {
                return written(settlements);
            } catch (RuntimeException e) {
                if (!mayGoOn(settlements.size() + " lanes", failed, lease, e)) {
                    return false;
                }
            }
        }
        return settlements.stream().map(each -> alone(each, lease)).reduce(true, Boolean::logicalAnd);
    }

    /** One that spoils the others' transaction spoils only its own; a record that can't be kept goes without. */
    private boolean alone(Settlement settlement, Lease lease) {
        for (int failed = 0; ; failed++) {
            try {
                return written(List.of(settlement));
            } catch (RuntimeException e) {
                if (failed >= WAITS.size() && isTaken(withoutRecords(settlement, e))) {
                    return true;
                }
                if (!mayGoOn("lane " + settlement.claim().laneId(), failed, lease, e)) {
                    return false;
                }
            }
        }
    }

    /** Only when the database takes anything at all: while it is away, nothing says that the record is at fault. */
    private boolean isTaken(Settlement settlement) {
        try {
            return written(List.of(settlement));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private boolean written(List<Settlement> settlements) {
        var lost = lanes.settle(settlements, clock.instant(), hold);
        lost.forEach(claim -> LOG.log(Level.WARNING, new LeaseLostException(claim).getMessage()));
        return lost.isEmpty();
    }

    private boolean mayGoOn(String what, int failed, Lease lease, RuntimeException e) {
        LOG.log(Level.WARNING, "What became of the loads of " + what + " is not written yet", e);
        if (lease.isOver()) {
            LOG.log(Level.ERROR, "What became of the loads of {0} is forgotten: the lease is over", what);
            return false;
        }
        try {
            pauses.pause(WAITS.get(Math.min(failed, WAITS.size() - 1)));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Settlement withoutRecords(Settlement settlement, RuntimeException why) {
        var fates =
                settlement.fates().stream().map(fate -> unrecorded(fate, why)).toList();
        return new Settlement(settlement.claim(), fates, settlement.isLast());
    }

    /** What has arrived and can't be recorded is shown to people as given up rather than sent twice. */
    private static Fate unrecorded(Fate fate, RuntimeException why) {
        if (fate instanceof Fate.Waits waits) {
            return waits.alone();
        }
        var failure = fate instanceof Fate.Dead dead
                ? dead.failure()
                : Failure.permanent("It arrived, but that could not be recorded: " + why.getMessage());
        return new Fate.Dead(fate.load(), failure, () -> {});
    }
}
