package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.watch.LimitUses.LimitUse;
import org.openchannel.shared.NodeName;

/**
 * Shows how much of portals' limits is used, by all nodes together. One node carries to a portal, but each may call it for a
 * page somebody looks at, so requests are added up; working time is what the portal itself said, so the most that anybody
 * heard is true.
 */
@Dependent
@Transactional
public class LookAtLimits {

    /** What was told longer ago has leaked away. */
    private static final Duration FRESH = Duration.ofSeconds(20);

    private static final int MOST_TOLD = 500;
    private static final int FULL = 100;

    private final Budgets budgets;
    private final LimitUses uses;
    private final NodeName node;
    private final Clock clock;

    @Inject
    public LookAtLimits(Budgets budgets, LimitUses uses, NodeName node, Clock clock) {
        this.budgets = budgets;
        this.uses = uses;
        this.node = node;
        this.clock = clock;
    }

    /**
     * What is used on one portal.
     *
     * @param nodes who uses it
     */
    public record Used(Budget.Use use, List<String> nodes) {}

    /** Whether this node uses anything. */
    public boolean isUsing() {
        return own().findAny().isPresent();
    }

    /** Tells all nodes what this one uses; returns whether it uses anything. */
    public boolean tell() {
        var own = own().sorted(Comparator.comparingInt((LimitUse each) ->
                                each.use().requestsPercent() + each.use().operatingPercent())
                        .reversed())
                .limit(MOST_TOLD)
                .toList();
        uses.tell(node.value(), own, clock.instant());
        return !own.isEmpty();
    }

    /** Hears what other nodes use: it is used for all of us. */
    public void hear() {
        others().forEach(each -> budgets.heard(each.node(), new MemberId(each.portal()), each.use()));
    }

    private Stream<LimitUse> others() {
        return uses.since(clock.instant().minus(FRESH)).stream()
                .filter(each -> !each.node().equals(node.value()));
    }

    private Stream<LimitUse> own() {
        return budgets.uses().entrySet().stream()
                .filter(each -> !each.getValue().isNothing())
                .map(each -> new LimitUse(each.getKey().value(), node.value(), each.getValue()));
    }

    /** What is used now, by portal; portals of which nothing is used are left out. */
    public Map<String, Used> used() {
        return Stream.concat(own(), others())
                .collect(Collectors.groupingBy(
                        LimitUse::portal, Collectors.collectingAndThen(Collectors.toList(), LookAtLimits::together)));
    }

    private static Used together(List<LimitUse> uses) {
        var requests =
                uses.stream().mapToInt(each -> each.use().requestsPercent()).sum();
        var busiest = uses.stream()
                .map(LimitUse::use)
                .max(Comparator.comparingInt(Budget.Use::operatingPercent))
                .orElseThrow();
        return new Used(
                new Budget.Use(Math.min(FULL, requests), busiest.operatingPercent(), busiest.method()),
                uses.stream().map(LimitUse::node).sorted().toList());
    }
}
