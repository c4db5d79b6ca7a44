package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which node paces which party: one at a time, so that a portal's budget is spent by one node alone. Every call commits
 * in a transaction of its own.
 */
public interface PartyLeases {

    /**
     * Leases {@code party} for this node; who holds it already keeps it.
     *
     * @return nothing while it is another node's
     */
    Optional<PartyLease> take(Party party, Instant now, Instant until);

    /**
     * Prolongs those that still last.
     *
     * @return the others: they ended, or are somebody else's
     */
    List<PartyLease> prolong(Collection<PartyLease> leases, Instant now, Instant until);

    /** Those other nodes pace. */
    Set<Party> ofOthers(Instant now);

    /** Anybody may have these parties now. */
    void giveBack(Collection<PartyLease> leases, Instant now);
}
