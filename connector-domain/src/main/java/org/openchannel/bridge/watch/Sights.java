package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Sees into what all nodes share. Everything is as it is now and changes nothing. */
public interface Sights {

    /** How many messages came in a while, and how many tries failed. */
    Flow flow(Instant since);

    /** What waits, of whom; only owners and parties that have anything. */
    List<Backlog> backlogs();

    /** Accounts whose name, phone or portal contains {@code words}, by name; "" for all. */
    List<AccountSight> accounts(String words, int most);

    /** Portals we are installed on, those that refuse us first. */
    List<PortalSight> portals(int most);

    /** Those of {@code members} we are installed on. */
    List<PortalSight> portals(Collection<String> members);

    /** Nodes that have been heard of, with what they hold. */
    List<NodeSight> nodes(Instant now);

    /** The most frequent reasons why loads were given up, and how often each. */
    List<Cause> causes(int most);

    /**
     * Messages of a while.
     *
     * @param inbound from customers
     * @param outbound from operators
     * @param failed tries that did not succeed
     */
    record Flow(long inbound, long outbound, long failed) {}

    /** A reason and how many loads died of it. */
    record Cause(String reason, long count) {}
}
