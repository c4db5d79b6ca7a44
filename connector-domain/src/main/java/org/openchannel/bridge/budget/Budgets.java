package org.openchannel.bridge.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.openchannel.bridge.installation.MemberId;

/** The budgets of all portals this node calls, in memory: after a restart they are learned again from the answers. */
@ApplicationScoped
public class Budgets {

    private final Limits limits;
    private final LongSupplier nanos;
    private final Map<MemberId, Budget> budgets = new ConcurrentHashMap<>();

    /** For the client proxy only. */
    protected Budgets() {
        this(Limits.STANDARD);
    }

    @Inject
    public Budgets(Limits limits) {
        this(limits, System::nanoTime);
    }

    /** With a time of its own. */
    public Budgets(Limits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Portals where what is in no hurry must wait. */
    public Set<MemberId> busy() {
        return budgets.entrySet().stream()
                .filter(budget -> !budget.getValue().isRoomy())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The budget on one portal. */
    public Budget of(MemberId portal) {
        return budgets.computeIfAbsent(portal, unknown -> new Budget(limits, nanos));
    }

    /** How much of the limits is used of each portal this node has called. */
    public Map<MemberId, Budget.Use> uses() {
        return budgets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().use()));
    }
}
