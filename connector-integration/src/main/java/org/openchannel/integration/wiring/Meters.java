package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.RegistryScope;
import org.openchannel.integration.persistence.Depths.Depth;

/**
 * What monitoring sees of us. Each queue is a tag of its own, and there are only a few; what is counted in the database is
 * the same on every node.
 */
@ApplicationScoped
class Meters {

    static final String WAITING = "connector_lane_waiting";
    static final String OLDEST = "connector_lane_oldest_seconds";
    static final String DEAD = "connector_lane_dead";
    static final String SUSPENDED = "connector_portals_suspended";
    static final String LANES = "connector_node_lanes";
    static final String PARTIES = "connector_node_parties";
    static final String SINCE_LOOK = "connector_lane_since_look_seconds";

    /** Where gauges are shown. */
    interface Board {
        void show(String name, Supplier<Number> gauge, Tag... tags);
    }

    private final Board board;
    private final Map<String, Depth> depths = new ConcurrentHashMap<>();
    private volatile Instant measuredAt = Instant.EPOCH;
    private volatile long suspended;
    private volatile long lanes;
    private volatile long parties;

    /** For the client proxy only. */
    Meters() {
        this((name, gauge, tags) -> {}, new Pulse());
    }

    @Inject
    Meters(@RegistryScope(scope = MetricRegistry.APPLICATION_SCOPE) MetricRegistry registry, Pulse pulse) {
        this((name, gauge, tags) -> registry.gauge(name, gauge, tags), pulse);
    }

    Meters(Board board, Pulse pulse) {
        this.board = board;
        board.show(SUSPENDED, () -> suspended);
        board.show(LANES, () -> lanes);
        board.show(PARTIES, () -> parties);
        board.show(SINCE_LOOK, () -> pulse.sinceEnded().toSeconds());
    }

    /** This is how things stand at {@code now}; a queue that is not among them is empty. */
    void measured(List<Depth> queues, long suspendedPortals, Instant now) {
        measuredAt = now;
        suspended = suspendedPortals;
        depths.replaceAll((queue, old) -> new Depth(queue, 0, 0, null));
        queues.forEach(depth -> {
            if (depths.put(depth.queue(), depth) == null) {
                show(depth.queue());
            }
        });
    }

    /** So many lanes this node carries now, and so many parties it paces. */
    void leased(long carried, long paced) {
        lanes = carried;
        parties = paced;
    }

    private void show(String queue) {
        var tag = new Tag("queue", queue);
        board.show(WAITING, gauge(queue, Depth::waiting), tag);
        board.show(DEAD, gauge(queue, Depth::dead), tag);
        board.show(OLDEST, gauge(queue, this::age), tag);
    }

    private Supplier<Number> gauge(String queue, Function<Depth, Number> measure) {
        return () -> measure.apply(depths.getOrDefault(queue, new Depth(queue, 0, 0, null)));
    }

    private Number age(Depth depth) {
        var oldest = depth.oldest();
        return oldest == null
                ? 0L
                : Math.max(0, Duration.between(oldest, measuredAt).toSeconds());
    }
}
