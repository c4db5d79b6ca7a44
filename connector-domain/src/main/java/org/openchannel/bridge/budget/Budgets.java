package org.openchannel.bridge.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.openchannel.bridge.installation.MemberId;

/** The budgets of all portals this node calls, in memory: after a restart they are learned again from the answers. */
@ApplicationScoped
public class Budgets {

    /** What was asked longer ago has leaked out of every bucket. */
    static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final Limits limits;
    private final LongSupplier nanos;
    private final Map<MemberId, Budget> budgets = new ConcurrentHashMap<>();
    private final Map<Other, Heard> others = new ConcurrentHashMap<>();
    private final AtomicLong tidiedAt = new AtomicLong();

    /** A node that calls a portal. */
    private record Other(String node, MemberId portal) {}

    /** How much one had asked when it was heard last. */
    private record Heard(long asked, long at) {}

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
        this.tidiedAt.set(nanos.getAsLong());
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
        tidy();
        var before = others.put(new Other(node, portal), new Heard(use.asked(), nanos.getAsLong()));
        var isAnew = before == null || use.asked() < before.asked();
        var more = isAnew ? Math.min(use.asked(), limits.share(use.requestsPercent())) : use.asked() - before.asked();
        if (more > 0) {
            of(portal).othersAsked(more);
        }
    }

    /** Nodes come and go; whoever is heard again after being forgotten counts with as much as it says is in its bucket. */
    private void tidy() {
        var now = nanos.getAsLong();
        var last = tidiedAt.get();
        if (now - last >= REMEMBERED.toNanos() && tidiedAt.compareAndSet(last, now)) {
            others.values().removeIf(heard -> now - heard.at() >= REMEMBERED.toNanos());
        }
    }

    /** How many pairs of a node and a portal are remembered. */
    int heardOf() {
        return others.size();
    }

    /** How much of the limits is used of each portal this node has called. */
    public Map<MemberId, Budget.Use> uses() {
        return budgets.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().use()));
    }
}
