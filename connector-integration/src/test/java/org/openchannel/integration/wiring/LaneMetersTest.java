package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneWatch.Step;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;
import org.openchannel.shared.lane.Rank;

class LaneMetersTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final Map<String, Long> counted = new TreeMap<>();
    private final LaneMeters meters = new LaneMeters(new Recorded());

    @Test
    void what_becomes_of_loads_is_counted_by_portal() {
        arrived("m1");
        arrived("m1");
        var load = load("m1");
        var limited = Failure.throttled("Too many", Duration.ofSeconds(1)).ofParty();
        var dead = Failure.permanent("Never");
        saw(new Outcome.Failed(limited), new Fate.Waits(load, NOW, false, 0, limited, () -> {}));
        saw(new Outcome.Failed(dead), new Fate.Dead(load, dead, () -> {}));
        saw(Outcome.Again.inDoubt("unknown"), new Fate.Waits(load, NOW, false, 0, null, () -> {}));
        saw(Outcome.Again.safe("not there"), new Fate.Waits(load, NOW, false, 0, null, () -> {}));
        saw(new Outcome.Unseen(NOW, "no"), new Fate.Waits(load, NOW, false, 1, null, () -> {}));

        assertThat(counted)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 arrived", 2L)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 throttled", 1L)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 given_up", 1L)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 resent_in_doubt", 1L)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 resent", 1L)
                .containsEntry("connector_lane_outcomes_total bridge.portal m1 unseen", 1L)
                .containsEntry("connector_lane_trip bridge.portal m1", 7 * 120L);
    }

    @Test
    void a_thousand_portals_are_not_a_thousand_rows() {
        for (int portal = 0; portal < 1000; portal++) {
            arrived("m" + portal);
        }

        assertThat(counted).hasSize(2 * (LaneMeters.MOST_PARTIES + 1));
        assertThat(counted).containsEntry("connector_lane_outcomes_total bridge.portal other arrived", 950L);
    }

    @Test
    void who_becomes_busy_is_named_in_place_of_who_no_longer_is() {
        for (int portal = 0; portal < LaneMeters.MOST_PARTIES; portal++) {
            arrived("m" + portal);
        }
        for (int loads = 0; loads < 3; loads++) {
            arrived("late");
        }
        meters.elect();
        arrived("late");

        assertThat(counted)
                .containsEntry("connector_lane_outcomes_total bridge.portal other arrived", 3L)
                .containsEntry("connector_lane_outcomes_total bridge.portal late arrived", 1L);
        assertThat(counted.keySet().stream().filter(name -> name.startsWith(LaneMeters.TRIPS)))
                .hasSize(LaneMeters.MOST_PARTIES + 1);
    }

    @Test
    void few_parties_keep_their_names_however_long_they_rest() {
        arrived("m1");
        for (int quarters = 0; quarters < 1000; quarters++) {
            meters.elect();
        }
        arrived("m1");

        assertThat(counted).containsEntry("connector_lane_outcomes_total bridge.portal m1 arrived", 2L);
    }

    private void arrived(String portal) {
        saw(new Outcome.Arrived(() -> {}), new Fate.Done(load(portal), () -> {}));
    }

    private void saw(Outcome outcome, Fate fate) {
        meters.saw(new Step(outcome, fate, NOW, Duration.ofMillis(120))).run();
    }

    private static Load load(String portal) {
        var lane = new LaneKey("bridge.portal", "in/1", portal, "account", Rank.MESSAGE);
        return new Load(new UUID(1, 1), lane, "message", new UUID(2, 2), 1, NOW);
    }

    private final class Recorded implements LaneMeters.Counts {

        @Override
        public Runnable counter(String name, Tag... tags) {
            return () -> counted.merge(key(name, tags), 1L, Long::sum);
        }

        @Override
        public LaneMeters.Stopwatch timer(String name, Tag... tags) {
            return time -> counted.merge(key(name, tags), time.toMillis(), Long::sum);
        }

        @Override
        public void forget(String name, Tag... tags) {
            counted.remove(key(name, tags));
        }

        private String key(String name, Tag... tags) {
            return name + " " + Arrays.stream(tags).map(Tag::getTagValue).collect(Collectors.joining(" "));
        }
    }
}
