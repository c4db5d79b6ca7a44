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
    private final Map<Other, Long> others = new ConcurrentHashMap<>();

    /** A node that calls a portal. */
    private record Other(String node, MemberId portal) {}

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

    /**
     * Another node tells how much it uses; what is new of it fills our buckets, too.
     *
     * @param node which one
     */
    public void heard(String node, MemberId portal, Budget.Use use) {
        var before = others.put(new Other(node, portal), use.asked());
        var isAnew = before == null || use.asked() < before;
        var more = isAnew ? Math.min(use.asked(), limits.share(use.requestsPercent())) : use.asked() - before;
        if (more > 0) {
            of(portal).othersAsked(more);
        }
    }

    /** How much of the limits is used of each portal this node has called. */
    public Map<MemberId, Budget.Use> uses() {
        return budgets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().use()));
    }
}
