package org.openchannel.integration.wiring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openchannel.integration.wiring.Parties.Turn;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Report;
import org.openchannel.shared.lane.Trip;

/** Moves the loads of one queue with a number of hands, each making one trip after the other. */
final class Crew {

    private static final Logger LOG = System.getLogger(Crew.class.getName());
    private static final Duration A_MOMENT = Duration.ofMillis(200);
    private static final Duration TICK = Duration.ofSeconds(2);

    private final String queue;
    private final Dispatch dispatch;
    private final Means means;
    private final Parties parties;
    private final int hands;
    private final Semaphore free;
    private volatile boolean stopped;

    /**
     * What a crew works with.
     *
     * @param nanos the time since anything, as {@link System#nanoTime}
     */
    record Means(Executor threads, Alarm alarm, Clock clock, LongSupplier nanos) {}

    /** Does something later. */
    interface Alarm {

        /** Runs {@code act} after {@code delay}, unless the node stops before. */
        void after(Duration delay, Runnable act);
    }

    /** @param hands how many trips are made beside each other */
    Crew(String queue, Dispatch dispatch, int hands, Means means) {
        this.queue = queue;
        this.dispatch = dispatch;
        this.means = means;
        this.parties = new Parties(hands, means.nanos());
        this.hands = hands;
        this.free = new Semaphore(hands);
    }

    /** Something may be due to {@code party}. Returns at once. */
    void wake(String party) {
        parties.wake(party);
        call();
        parties.patience(party).ifPresent(left -> means.alarm().after(left, this::call));
    }

    /** An owner's lanes may travel again, whatever they were told. */
    void resume(String owner) {
        parties.resume(owner);
    }

    /** Begins no more trips; those under way come to their end. */
    void stop() {
        stopped = true;
    }

    /** Waits until nothing is under way, at most so long; returns whether that is so. */
    boolean rest(Duration atMost) throws InterruptedException {
        return free.tryAcquire(hands, Math.max(0, atMost.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void call() {
        if (!stopped && parties.isAnybodyReady() && free.tryAcquire()) {
            hire(this::work);
        }
    }

    /** Puts a free hand to work; false when the server has no thread for it. */
    private boolean hire(Runnable work) {
        try {
            means.threads().execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                    call();
                }
            });
            return true;
        } catch (RejectedExecutionException | OutOfMemoryError e) { // also "unable to create native thread"
            free.release();
            LOG.log(Level.WARNING, "The server has no thread for the queue " + queue + "; the tick asks again", e);
            return false;
        }
    }

    private void work() {
        for (var turn = turn(); turn.isPresent(); turn = turn()) {
            try {
                travel(turn.get());
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Nothing can be taken from the queue " + queue + "; the tick tries again", e);
            } finally {
                parties.returned(turn.get());
            }
        }
    }

    private Optional<Turn> turn() {
        return stopped ? Optional.empty() : parties.next();
    }

    private void travel(Turn turn) {
        var party = turn.party();
        var departure = dispatch.depart(new Party(queue, party), parties.restingOwners(), room(party));
        if (departure.isFull()) {
            wake(party);
        }
        if (!departure.pause().isZero()) {
            pause(party, departure.pause());
        }
        share(turn, departure.trips());
    }

    /** How many trips of a party may be begun at once, this one included. */
    private int room(String party) {
        var hands = 1 + free.availablePermits();
        return party.isEmpty() ? hands : Math.min(Parties.MOST_BESIDE, hands);
    }

    /** One for this hand, the others for free ones; what finds none, this hand carries too. */
    private void share(Turn turn, List<Trip> trips) {
        var left = new ArrayDeque<>(trips);
        try {
            while (!left.isEmpty()) {
                var trip = left.removeLast();
                if (left.isEmpty() || !isShared(turn, trip)) {
                    carry(turn.party(), trip);
                }
            }
        } finally {
            left.forEach(Trip::leave); // an error ended this hand
        }
    }

    private boolean isShared(Turn turn, Trip trip) {
        if (!free.tryAcquire()) {
            return false;
        }
        parties.joined(turn);
        var isHired = hire(() -> apart(turn, trip));
        if (!isHired) {
            parties.returned(turn);
        }
        return isHired;
    }

    private void apart(Turn turn, Trip trip) {
        try {
            carry(turn.party(), trip);
        } finally {
            parties.returned(turn);
        }
    }

    /** A trip that breaks down is nobody else's trouble: its lease ends, and its loads are in doubt. */
    private void carry(String party, Trip trip) {
        var begun = means.nanos().getAsLong();
        try {
            var report = trip.carry();
            heard(party, report, Duration.ofNanos(means.nanos().getAsLong() - begun));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A trip of the queue " + queue + " to " + party + " broke down", e);
        }
    }

    private void heard(String party, Report report, Duration took) {
        var rest =
                parties.heard(party, report, took, ThreadLocalRandom.current().nextDouble());
        if (!rest.isZero()) {
            later(party, rest);
        } else if (report.tried() == 0) {
            pause(party, A_MOMENT);
        }
        comeBack(party, report);
    }

    private void pause(String party, Duration length) {
        parties.pause(party, length);
        later(party, length);
    }

    private void comeBack(String party, Report report) {
        var nextDue = report.nextDue();
        if (nextDue == null) {
            return;
        }
        var delay = Duration.between(means.clock().instant(), nextDue);
        if (delay.compareTo(Duration.ZERO) <= 0) {
            parties.wake(party);
        } else if (delay.compareTo(TICK) < 0) {
            later(party, delay);
        }
    }

    private void later(String party, Duration delay) {
        means.alarm().after(delay, () -> wake(party));
    }
}
