package org.openchannel.shared.lane;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The lanes and their loads, durable.
 *
 * <p>Life of a load: waiting → in flight (committed before the call) → done, or waiting again, or dead. A load whose
 * node died in flight falls due again when the lease ends, with its place kept.
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

    /**
     * Leases up to {@code lanes} lanes of {@code queue} whose first load is due, marking up to {@code perLane} loads of
     * each as in flight. Commits in a transaction of its own.
     */
    List<Claim> claim(String queue, Instant now, Duration lease, int lanes, int perLane);

    /**
     * Marks a load of {@code claim} as done, prolongs the lease until {@code leaseUntil}, and runs {@code record} in
     * the same new transaction.
     *
     * @throws LeaseLostException when somebody else leased the lane meanwhile; nothing is written then
     */
    void done(Claim claim, Load load, Instant now, Instant leaseUntil, Runnable record);

    /**
     * Puts a load back to be tried at {@code dueAt}; what comes after it in the lane waits for it.
     *
     * @throws LeaseLostException as {@link #done}
     */
    void retryAt(Claim claim, Load load, Instant dueAt, Failure failure);

    /**
     * Gives a load up; the lane goes on with the next one. Runs {@code record} in the same new transaction.
     *
     * @throws LeaseLostException as {@link #done}
     */
    void dead(Claim claim, Load load, Instant now, Failure failure, Runnable record);

    /** Ends the lease; untried loads of the claim wait again. Harmless when the lease is already lost. */
    void release(Claim claim);

    /**
     * Gives up the leases this node held when it died, so that its lanes need not wait for their end. For the start,
     * before anything is claimed.
     */
    void takeBack();

    /** How many loads of {@code queue} wait or are in flight. */
    long waiting(String queue);
}
