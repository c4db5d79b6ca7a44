package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Wakeups;

/** JUnit closes the databases it gives to the tests. */
class SqlLaneStopsIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Party PORTAL = new Party("q", "portal");

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_an_owner_has_stands_still_until_it_is_released(TestDatabase database) {
        var told = new Told();
        var lanes = new SqlLanes(database.entities(), UUID::randomUUID, new NodeName("n"), Runnable::run, told);
        var stops = new SqlLaneStops(database.entities(), Runnable::run, told);
        var chat = new LaneKey("q", "chat", "portal", "shop", Rank.MESSAGE);
        database.inTransaction(() -> lanes.add(chat, new UUID(1, 1), "kind", new UUID(2, 1), NOW));

        database.inTransaction(() -> stops.stop("shop", new LaneStop(NOW, "admin", "")));
        database.inTransaction(() -> stops.stop("shop", new LaneStop(NOW, "vera", "spam")));

        assertThat(database.inTransaction(stops::all))
                .containsOnlyKeys("shop")
                .containsValue(new LaneStop(NOW, "vera", "spam"));
        assertThat(database.inTransaction(() -> lanes.claim(Pickup.of(PORTAL, 5, 5), NOW, NOW.plusSeconds(60))))
                .isEmpty();

        told.heard.clear();
        assertThat(database.inTransaction(() -> stops.release("shop"))).isTrue();
        assertThat(told.heard).containsExactly("shop may go on", "q portal");
        assertThat(database.inTransaction(() -> stops.release("shop"))).isFalse();
        assertThat(database.inTransaction(() -> lanes.claim(Pickup.of(PORTAL, 5, 5), NOW, NOW.plusSeconds(60))))
                .hasSize(1);
    }

    /** What the carriers were told. */
    private static final class Told implements Wakeups {

        private final List<String> heard = new ArrayList<>();

        @Override
        public void wake(Party party) {
            heard.add(party.queue() + " " + party.name());
        }

        @Override
        public void resume(String owner) {
            heard.add(owner + " may go on");
        }
    }
}
