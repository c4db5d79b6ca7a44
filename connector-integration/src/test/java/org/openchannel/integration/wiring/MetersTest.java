package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.integration.persistence.Depths.Depth;

class MetersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Path OPS = Path.of("..", "connector-ear", "src", "ops");
    private static final Pattern METRIC = Pattern.compile("connector_[a-z_]+");

    private final Map<String, Supplier<Number>> board = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Meters meters = new Meters(this::show, new Pulse(() -> 0));

    @Test
    void a_queue_shows_what_waits_what_is_dead_and_for_how_long() {
        meters.measured(List.of(new Depth("bridge.portal", 7, 2, NOW.minusSeconds(90))), 1, NOW);

        assertThat(shown("connector_lane_waiting bridge.portal")).isEqualTo(7);
        assertThat(shown("connector_lane_dead bridge.portal")).isEqualTo(2);
        assertThat(shown("connector_lane_oldest_seconds bridge.portal")).isEqualTo(90);
        assertThat(shown("connector_portals_suspended")).isEqualTo(1);
    }

    @Test
    void a_node_shows_what_it_carries_and_whom_it_paces() {
        meters.leased(12, 3);

        assertThat(shown("connector_node_lanes")).isEqualTo(12);
        assertThat(shown("connector_node_parties")).isEqualTo(3);
    }

    @Test
    void a_queue_that_has_emptied_says_so() {
        meters.measured(List.of(new Depth("bridge.portal", 7, 2, NOW.minusSeconds(90))), 0, NOW);
        meters.measured(List.of(), 0, NOW.plusSeconds(15));

        assertThat(shown("connector_lane_waiting bridge.portal")).isZero();
        assertThat(shown("connector_lane_dead bridge.portal")).isZero();
        assertThat(shown("connector_lane_oldest_seconds bridge.portal")).isZero();
    }

    @Test
    void a_queue_that_comes_later_is_shown_from_then_on() {
        meters.measured(List.of(), 0, NOW);
        meters.measured(List.of(new Depth("bridge.gateway", 1, 0, NOW.plusSeconds(1))), 0, NOW);

        assertThat(shown("connector_lane_waiting bridge.gateway")).isEqualTo(1);
        assertThat(shown("connector_lane_oldest_seconds bridge.gateway")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grafana-dashboard.json", "alerts.yaml"})
    void what_operations_look_at_is_measured(String file) throws IOException {
        meters.measured(List.of(new Depth("q", 1, 0, NOW)), 0, NOW);
        names.addAll(
                Set.of(PortalMeters.WAITING, PortalMeters.SUSPENDED, PortalMeters.REQUESTS, PortalMeters.OPERATING));
        names.addAll(Set.of(GatewayMeters.ACCOUNTS, GatewayMeters.OUTCOMES, GatewayMeters.TOOK));
        names.addAll(
                Set.of(LaneMeters.OUTCOMES, LaneMeters.TRIPS + "_seconds_sum", LaneMeters.TRIPS + "_seconds_count"));

        var named = METRIC.matcher(Files.readString(OPS.resolve(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(names);
    }

    private void show(String name, Supplier<Number> gauge, Tag... tags) {
        names.add(name);
        var key = tags.length == 0 ? name : name + " " + tags[0].getTagValue();
        assertThat(board.put(key, gauge)).as("registered twice: " + key).isNull();
    }

    private long shown(String key) {
        var gauge = board.get(key);
        assertThat(gauge).as(key).isNotNull();
        return gauge == null ? -1 : gauge.get().longValue();
    }
}
