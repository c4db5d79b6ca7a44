package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.List;
import org.openchannel.bridge.budget.Budget;

/** How much of portals' limits each node uses, where all nodes see it. */
public interface LimitUses {

    /**
     * What one node uses on one portal.
     *
     * @param portal the member id
     */
    record LimitUse(String portal, String node, Budget.Use use) {}

    /** This is all that {@code node} uses now; what it told before is forgotten. */
    void tell(String node, List<LimitUse> uses, Instant now);

    /** What nodes told since then. */
    List<LimitUse> since(Instant then);
}
