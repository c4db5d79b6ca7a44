package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.openchannel.shared.NodeName;

/**
 * The lanes and their loads, durable.
 *
 * <p>Life of a load: waiting → in flight (committed before the call) → gone, or waiting again, or dead. A load whose
 * node died in flight falls due again when the lease ends, with its place kept and in doubt.
 */
public interface Lanes {

    /** Queues one load, as {@link #addAll} does several. */
    default void add(LaneKey lane, UUID id, String kind, UUID subject, Instant dueAt) {
        addAll(List.of(new Added(lane, id, kind, subject, dueAt)));
    }

    /**
     * Queues loads at the ends of their lanes, in their order, inside the caller's transaction, and wakes the carriers
     * after its commit. Concurrent adders of one lane wait for each other, so the order of loads is the order of
     * commits.
     */
    void addAll(List<Added> loads);

    /** The parties to whom something is due that nobody carries, without those another node paces. */
    Set<Party> due(Instant now);

    /**
     * Leases lanes whose first load is due, and marks their next loads as in flight. Commits in a transaction of its
     * own.
     *
     * @param ended whose leases nobody needs to heed
     */
    List<Claim> claim(Pickup pickup, Instant now, Instant leaseUntil, Ended ended);

    /** The same where the clock tells which leases have ended. */
    default List<Claim> claim(Pickup pickup, Instant now, Instant leaseUntil) {
        return claim(pickup, now, leaseUntil, Ended.by(now));
    }

    /**
     * Writes down what became of loads and runs their records, all in one new transaction.
     *
     * @param hold told first of all loads that leave the queue: locks what their records change
     * @return the claims whose lanes somebody else leased meanwhile; of those nothing is written
     */
    List<Claim> settle(List<Settlement> settlements, Instant now, Consumer<List<Load>> hold);

    /** The same where records change nothing that others change. */
    default List<Claim> settle(List<Settlement> settlements, Instant now) {
        return settle(settlements, now, finished -> {});
    }

    /**
     * Prolongs the leases of these claims. In a transaction of its own.
     *
     * @return the claims whose leases ended, or are somebody else's
     */
    List<Claim> prolong(List<Claim> claims, Instant now, Instant leaseUntil);

    /**
     * Gives up the leases this node holds, of lanes and of parties, so that nobody need wait for their end: those of an
     * earlier life before anything is claimed, or its own when it stops.
     */
    void takeBack();

    /**
     * Gives up the leases of a node that is dead, of lanes and of parties, so that nobody need wait for their end. What the
     * dead one still keeps locked is left for the next time; once nothing is left the node is silent no more. Does nothing
     * of a node that came back.
     */
    void takeBackFrom(NodeName dead, Instant now);

    /** How many loads of {@code queue} wait or are in flight. */
    long waiting(String queue);
}
