package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.integration.persistence.Depths.Accounts;
import org.openchannel.shared.lane.LaneWatch;

/**
 * What monitoring sees of gateways: how their accounts stand, what becomes of the messages they are given, and how long they
 * take. There are only a few of them. Which gateway an account has is asked between two measurements, not while it sends.
 */
@ApplicationScoped
class GatewayMeters implements LaneWatch {

    static final String ACCOUNTS = "connector_gateway_accounts";
    static final String OUTCOMES = "connector_gateway_outcomes_total";
    static final String TOOK = "connector_gateway_trip_milliseconds_total";

    /** Of accounts in numbers nobody has, the rest is not told apart until the next measurement. */
    private static final int MOST_SUMS = 20_000;

    /** Where figures are shown. */
    interface Board {
        void show(String name, Supplier<Number> gauge, Tag... tags);

        void add(String name, long count, Tag... tags);
    }

    private record Standing(String gateway, String state) {}

    private record Key(UUID account, String outcome) {}

    private record Sum(long loads, long millis) {

        private Sum and(Sum other) {
            return new Sum(loads + other.loads, millis + other.millis);
        }
    }

    private final Board board;
    private final Map<Key, Sum> sums = new ConcurrentHashMap<>();
    private final Set<Standing> shown = new HashSet<>();
    private volatile Map<Standing, Long> standings = Map.of();

    /** For the client proxy only. */
    GatewayMeters() {
        this(new OnRegistry(null));
    }

    @Inject
    GatewayMeters(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry) {
        this(new OnRegistry(registry));
    }

    GatewayMeters(Board board) {
        this.board = board;
    }

    @Override
    public Runnable saw(Step step) {
        var lane = step.load().lane();
        if (lane.queue().equals(Routes.GATEWAY) && !lane.owner().isEmpty()) {
            var key = new Key(UUID.fromString(lane.owner()), LaneMeters.word(step));
            if (sums.size() < MOST_SUMS || sums.containsKey(key)) {
                sums.merge(key, new Sum(1, step.took().toMillis()), Sum::and);
            }
        }
        return () -> {};
    }

    /** Accounts stand like this now. */
    synchronized void measured(List<Accounts> accounts) {
        standings = accounts.stream()
                .collect(Collectors.toMap(each -> new Standing(each.gateway(), each.state()), Accounts::count));
        for (var each : standings.keySet()) {
            if (shown.add(each)) {
                board.show(
                        ACCOUNTS,
                        () -> standings.getOrDefault(each, 0L),
                        tag(each.gateway()),
                        new Tag("state", each.state().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Adds what was seen since the last time to what the gateways of those accounts did. */
    synchronized void told(Function<Collection<UUID>, Map<UUID, String>> gateways) {
        var accounts = sums.keySet().stream().map(Key::account).collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return;
        }
        var known = gateways.apply(accounts);
        for (var key : Set.copyOf(sums.keySet())) {
            var gateway = known.get(key.account());
            var sum = sums.remove(key);
            if (gateway != null && sum != null) {
                board.add(OUTCOMES, sum.loads(), tag(gateway), new Tag("outcome", key.outcome()));
                board.add(TOOK, sum.millis(), tag(gateway));
            }
        }
    }

    private static Tag tag(String gateway) {
        return new Tag("gateway", gateway);
    }

    private record OnRegistry(@Nullable MetricRegistry registry) implements Board {

        @Override
        public void show(String name, Supplier<Number> gauge, Tag... tags) {
            Objects.requireNonNull(registry).gauge(name, gauge, tags);
        }

        @Override
        public void add(String name, long count, Tag... tags) {
            Objects.requireNonNull(registry).counter(name, tags).inc(count);
        }
    }
}
