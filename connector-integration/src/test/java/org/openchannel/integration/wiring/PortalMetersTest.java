package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.integration.persistence.Depths.Waiting;
import org.openchannel.shared.lane.Rank;

class PortalMetersTest {

    private final Map<String, Supplier<Number>> board = new HashMap<>();
    private final PortalMeters meters = new PortalMeters(new PortalMeters.Board() {
        @Override
        public void show(String name, Supplier<Number> gauge, Tag... tags) {
            assertThat(board.put(key(name, tags), gauge)).as("shown twice").isNull();
        }

        @Override
        public void hide(String name, Tag... tags) {
            assertThat(board.remove(key(name, tags))).as("was shown").isNotNull();
        }
    });

    private static String key(String name, Tag... tags) {
        return name + Arrays.stream(tags).map(Tag::getTagValue).collect(Collectors.joining(" ", " ", ""));
    }

    @Test
    void a_portal_shows_what_waits_by_priority_and_how_much_of_its_limits_is_used() {
        meters.measured(
                List.of(new Waiting("m1", Rank.MESSAGE, 7), new Waiting("m1", Rank.STATUS, 3)),
                Set.of("m2"),
                Map.of("m1", new Budget.Use(40, 90, "imconnector.send.messages")));

        assertThat(shown("connector_portal_waiting m1 message")).isEqualTo(7);
        assertThat(shown("connector_portal_waiting m1 status")).isEqualTo(3);
        assertThat(shown("connector_portal_waiting m1 reply")).isZero();
        assertThat(shown("connector_portal_requests_ratio m1")).isEqualTo(0.4);
        assertThat(shown("connector_portal_operating_ratio m1")).isEqualTo(0.9);
        assertThat(shown("connector_portal_suspended m1")).isZero();
        assertThat(shown("connector_portal_suspended m2")).isEqualTo(1);
    }

    @Test
    void a_portal_with_nothing_to_tell_any_more_goes_and_may_come_again() {
        for (int round = 0; round < 2; round++) {
            meters.measured(List.of(new Waiting("m1", Rank.MESSAGE, 7)), Set.of(), Map.of());
            assertThat(board).containsKey("connector_portal_waiting m1 message");
            meters.measured(List.of(), Set.of(), Map.of());
            assertThat(board.keySet()).allMatch(key -> key.contains(" other"));
        }
    }

    @Test
    void of_a_thousand_portals_the_busiest_are_named_and_the_others_are_one() {
        var loads = IntStream.range(0, 1000)
                .mapToObj(number -> new Waiting("m" + number, Rank.MESSAGE, number))
                .toList();

        meters.measured(loads, Set.of("m5"), Map.of("m3", new Budget.Use(20, 30, "")));

        assertThat(board).hasSize((PortalMeters.MOST_PORTALS + 1) * (Rank.values().length + 3));
        assertThat(shown("connector_portal_waiting m999 message")).isEqualTo(999);
        assertThat(shown("connector_portal_suspended m5"))
                .as("who refuses us is named")
                .isEqualTo(1);
        assertThat(shown("connector_portal_requests_ratio other")).isEqualTo(0.2);
        assertThat(shown("connector_portal_waiting other message"))
                .isEqualTo(IntStream.rangeClosed(0, 950).sum() - 5);
    }

    private double shown(String key) {
        var gauge = board.get(key);
        assertThat(gauge).as(key).isNotNull();
        return gauge == null ? -1 : gauge.get().doubleValue();
    }
}
