package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.integration.persistence.Depths.Waiting;
import org.openchannel.shared.lane.Rank;

/**
 * What monitoring sees of portals: how much of the limits this node uses there, what waits by priority, who refuses us. The
 * portals with the most to tell are shown by name, all others as one, or a thousand portals would be thousands of rows.
 */
@ApplicationScoped
class PortalMeters {

    static final String WAITING = "connector_portal_waiting";
    static final String SUSPENDED = "connector_portal_suspended";
    static final String REQUESTS = "connector_portal_requests_ratio";
    static final String OPERATING = "connector_portal_operating_ratio";
    static final int MOST_PORTALS = 50;
    static final String OTHERS = "other";
    private static final double PERCENT = 100;

    /** Where gauges are shown, and taken away. */
    interface Board {
        void show(String name, Supplier<Number> gauge, Tag... tags);

        void hide(String name, Tag... tags);
    }

    private final Board board;
    private final Set<String> shown = new HashSet<>();
    private volatile Map<String, Standing> standings = Map.of();

    /** For the client proxy only. */
    PortalMeters() {
        this(new OnRegistry(null));
    }

    @Inject
    PortalMeters(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry) {
        this(new OnRegistry(registry));
    }

    PortalMeters(Board board) {
        this.board = board;
    }

    /** What is known of one portal, or of several together. */
    private static final class Standing {
        private final Map<Rank, Long> waiting = new EnumMap<>(Rank.class);
        private double requests;
        private double operating;
        private int suspended;

        private double weight() {
            return suspended * 1e9 + waiting() + requests + operating;
        }

        private long waiting() {
            return waiting.values().stream().mapToLong(Long::longValue).sum();
        }

        private Standing with(Standing other) {
            other.waiting.forEach((rank, loads) -> waiting.merge(rank, loads, Long::sum));
            requests = Math.max(requests, other.requests);
            operating = Math.max(operating, other.operating);
            suspended += other.suspended;
            return this;
        }
    }

    /** This is how things stand now; of portals that are not among them nothing is to be told. */
    synchronized void measured(Collection<Waiting> loads, Set<String> suspended, Map<String, Budget.Use> uses) {
        var all = new HashMap<String, Standing>();
        loads.forEach(each -> of(all, each.party()).waiting.merge(each.rank(), each.loads(), Long::sum));
        suspended.forEach(portal -> of(all, portal).suspended = 1);
        uses.forEach((portal, use) -> {
            of(all, portal).requests = use.requestsPercent() / PERCENT;
            of(all, portal).operating = use.operatingPercent() / PERCENT;
        });
        standings = bounded(all);
        var gone =
                shown.stream().filter(portal -> !standings.containsKey(portal)).toList();
        gone.forEach(this::hide);
        standings.keySet().stream()
                .filter(portal -> !shown.contains(portal))
                .toList()
                .forEach(this::show);
    }

    private static Standing of(Map<String, Standing> all, String portal) {
        return all.computeIfAbsent(portal, unknown -> new Standing());
    }

    private static Map<String, Standing> bounded(Map<String, Standing> all) {
        var named = all.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Standing> each) ->
                                each.getValue().weight())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_PORTALS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var others = new Standing();
        all.forEach((portal, standing) -> {
            if (!named.containsKey(portal)) {
                others.with(standing);
            }
        });
        named.put(OTHERS, others);
        return named;
    }

    private void show(String portal) {
        shown.add(portal);
        for (var rank : Rank.values()) {
            board.show(WAITING, gauge(portal, each -> each.waiting.getOrDefault(rank, 0L)), tags(portal, rank));
        }
        board.show(SUSPENDED, gauge(portal, each -> each.suspended), tag(portal));
        board.show(REQUESTS, gauge(portal, each -> each.requests), tag(portal));
        board.show(OPERATING, gauge(portal, each -> each.operating), tag(portal));
    }

    private void hide(String portal) {
        shown.remove(portal);
        for (var rank : Rank.values()) {
            board.hide(WAITING, tags(portal, rank));
        }
        for (var name : Set.of(SUSPENDED, REQUESTS, OPERATING)) {
            board.hide(name, tag(portal));
        }
    }

    private Supplier<Number> gauge(String portal, ToDoubleFunction<Standing> measure) {
        return () -> measure.applyAsDouble(standings.getOrDefault(portal, new Standing()));
    }

    private static Tag tag(String portal) {
        return new Tag("portal", portal);
    }

    private static Tag[] tags(String portal, Rank rank) {
        return new Tag[] {tag(portal), new Tag("priority", rank.name().toLowerCase(Locale.ROOT))};
    }

    private record OnRegistry(@Nullable MetricRegistry registry) implements Board {

        @Override
        public void show(String name, Supplier<Number> gauge, Tag... tags) {
            Objects.requireNonNull(registry).gauge(name, gauge, tags);
        }

        @Override
        public void hide(String name, Tag... tags) {
            Objects.requireNonNull(registry).remove(new MetricID(name, tags));
        }
    }
}
