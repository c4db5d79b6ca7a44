package org.openchannel.shared.lane;

import java.util.List;

/** A carrier that takes many loads to one party in one trip. */
public interface Freight extends Carrier {

    /** Many parties, of which some answer slowly; fewer than the server has threads. */
    @Override
    default int hands() {
        return 48;
    }

    /**
     * What may be sent to {@code party} now. Asked before anything is claimed: who has no budget claims nothing, and
     * nothing counts as tried.
     */
    Allowance allowance(String party);

    /**
     * Carries loads of several lanes of one party. Called without a transaction; the loads of a lane are adjacent and
     * in order. May block for at most 70 s after {@link Lease#require}.
     *
     * @param lease to be asked right before each send
     * @return an outcome for each load, in their order; after one that makes its lane wait, the rest of that lane is
     *     {@link Outcome.Untried}
     * @throws DeliveryFailedException when none of them was sent; any other exception means nobody knows
     */
    List<Outcome> carry(List<Load> loads, Lease lease);

    /** The trip of one load, for those who have only one. */
    @Override
    default Runnable carry(Load load) {
        throw new UnsupportedOperationException("A freight travels together: " + queue());
    }
}
