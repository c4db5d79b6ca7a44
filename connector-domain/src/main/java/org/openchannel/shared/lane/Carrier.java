package org.openchannel.shared.lane;

import java.util.List;

/** Takes the loads of one queue to their destination. One bean per queue; found by its type. */
public interface Carrier {

    /** The queue served, the {@link LaneKey#queue()} of its lanes. */
    String queue();

    /** How many lanes are carried beside each other on one node. */
    default int hands() {
        return 8;
    }

    /** The ranks its lanes may have; lanes of others are never looked at. */
    default List<Rank> ranks() {
        return List.of(Rank.values());
    }

    /** When to try again what failed, unless the settings say something else. */
    RetrySchedule retries();

    /** Whether it keeps to its own schedule whatever the settings say: later than that there would be no point. */
    default boolean isInAHurry() {
        return false;
    }

    /**
     * Carries one load. Called without a transaction, by one thread at a time per lane; may block for at most 70 s.
     *
     * @return what to write down about the success; runs in the very transaction that completes the load, so either
     *     both are stored or neither
     * @throws DeliveryFailedException when the other side did not take it; after any other exception nobody knows
     *     whether it did
     */
    Runnable carry(Load load);

    /**
     * Called in a transaction that is about to write of these loads, before it locks their lanes: what their records change
     * is to be locked here, all of it, in the order in which everybody does. Whoever adds loads holds that first and the
     * lanes last, too, so nobody waits in a ring.
     */
    default void hold(List<Load> finished) {}

    /**
     * Called in the transaction that gives {@code load} up, so that the feature can say so where people look. By
     * default nothing more than the dead load itself remains.
     */
    default void gaveUp(Load load, Failure failure) {}

    /** Whose parties are leased together with those of the same names here: what is one party in truth is one lease. */
    default String pacedAs() {
        return queue();
    }

    /** From now on this node paces {@code party}, and what another one spent on it lately is not known here. */
    default void takenOver(String party) {}

    /** Whether it looks for what is in doubt before it sends it again; then the doubt outlives that a load is given up. */
    default boolean looksFirst() {
        return false;
    }

    /** Called in the transaction that lets {@code load}, which had been given up, travel again. */
    default void revived(Load load) {}
}
