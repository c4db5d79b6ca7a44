package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.Depths.Accounts;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneWatch.Step;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;
import org.openchannel.shared.lane.Rank;

class GatewayMetersTest {

    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final UUID SHOP = new UUID(0, 1);
    private static final UUID STORE = new UUID(0, 2);
    private static final UUID BANK = new UUID(0, 3);
    private static final Map<UUID, String> GATEWAYS = Map.of(SHOP, "simulator", STORE, "simulator", BANK, "waha");

    private final Map<String, Supplier<Number>> gauges = new HashMap<>();
    private final Map<String, Long> counted = new TreeMap<>();
    private final GatewayMeters meters = new GatewayMeters(new Recorded());

    @Test
    void what_becomes_of_messages_is_counted_by_gateway() {
        arrived("bridge.gateway", SHOP);
        arrived("bridge.gateway", STORE);
        refused(BANK);
        meters.told(asked -> GATEWAYS);
        arrived("bridge.gateway", SHOP);
        meters.told(asked -> GATEWAYS);

        assertThat(counted)
                .containsOnly(
                        Map.entry("connector_gateway_outcomes_total simulator arrived", 3L),
                        Map.entry("connector_gateway_trip_milliseconds_total simulator", 360L),
                        Map.entry("connector_gateway_outcomes_total waha given_up", 1L),
                        Map.entry("connector_gateway_trip_milliseconds_total waha", 120L));
    }

    @Test
    void what_goes_to_portals_is_no_gateway_s() {
        arrived("bridge.portal", SHOP);
        meters.told(asked -> GATEWAYS);

        assertThat(counted).isEmpty();
    }

    @Test
    void an_account_that_is_gone_is_not_counted_again_and_again() {
        arrived("bridge.gateway", SHOP);
        meters.told(asked -> Map.of());
        meters.told(asked -> GATEWAYS);

        assertThat(counted).isEmpty();
    }

    @Test
    void how_accounts_stand_is_shown_and_a_state_without_any_says_so() {
        meters.measured(List.of(new Accounts("simulator", "CONNECTED", 2)));
        meters.measured(List.of(new Accounts("simulator", "CONNECTED", 1), new Accounts("simulator", "LOGGED_OUT", 1)));
        meters.measured(List.of(new Accounts("simulator", "LOGGED_OUT", 2)));

        assertThat(shown()).containsOnly(Map.entry("connected", 0L), Map.entry("logged_out", 2L));
    }

    private Map<String, Long> shown() {
        var all = new HashMap<String, Long>();
        gauges.forEach((name, gauge) ->
                all.put(name.substring(name.lastIndexOf(' ') + 1), gauge.get().longValue()));
        return all;
    }

    private void arrived(String queue, UUID account) {
        saw(new Outcome.Arrived(() -> {}), new Fate.Done(load(queue, account), () -> {}));
    }

    private void refused(UUID account) {
        var never = Failure.permanent("Never");
        saw(new Outcome.Failed(never), new Fate.Dead(load("bridge.gateway", account), never, () -> {}));
    }

    private void saw(Outcome outcome, Fate fate) {
        meters.saw(new Step(outcome, fate, NOW, Duration.ofMillis(120))).run();
    }

    private static Load load(String queue, UUID account) {
        var lane = new LaneKey(queue, "chat", account.toString(), account.toString(), Rank.REPLY);
        return new Load(new UUID(1, 1), lane, "message", new UUID(2, 2), 1, NOW);
    }

    private final class Recorded implements GatewayMeters.Board {

        @Override
        public void show(String name, Supplier<Number> gauge, Tag... tags) {
            assertThat(gauges.put(key(name, tags), gauge)).isNull();
        }

        @Override
        public void add(String name, long count, Tag... tags) {
            counted.merge(key(name, tags), count, Long::sum);
        }

        private String key(String name, Tag... tags) {
            return name + " " + Arrays.stream(tags).map(Tag::getTagValue).collect(Collectors.joining(" "));
        }
    }
}
