package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Nodes;
import org.openchannel.shared.lane.PartyLeases;
import org.openchannel.shared.lane.PartyLeasesContract;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Rank;

/** Party leases in both databases, and what they mean for the lanes of two nodes. */
class SqlPartyLeasesIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase implements PartyLeasesContract {

        private static final int NODES = 4;
        private static final LaneKey CHAT = new LaneKey("q", "chat", "portal", "account", Rank.MESSAGE);

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public PartyLeases leases() {
            return node("node 1", database.entities());
        }

        @Override
        public PartyLeases ofAnother() {
            return node("node 2", database.entities());
        }

        @Test
        void of_many_that_ask_at_once_one_gets_it() throws Exception {
            var start = new CyclicBarrier(NODES);
            var threads = Executors.newFixedThreadPool(NODES);
            var acts = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < NODES; i++) {
                var name = "node " + i;
                acts.add(() -> {
                    try (var entities = database.anotherEntities()) {
                        start.await(10, TimeUnit.SECONDS);
                        return node(name, entities)
                                .take(PORTAL, NOW, NOW.plus(LASTS))
                                .isPresent();
                    }
                });
            }

            var got = 0;
            for (var result : threads.invokeAll(acts)) {
                got += result.get() ? 1 : 0;
            }
            threads.shutdown();

            assertThat(got).isEqualTo(1);
        }

        @Test
        void what_is_due_to_a_portal_another_node_paces_is_not_ours_to_look_at() {
            lanes("node 1", here -> here.add(CHAT, UUID.randomUUID(), "k", UUID.randomUUID(), NOW));
            ofAnother().take(PORTAL, NOW, NOW.plus(LASTS));

            lanes("node 1", here -> assertThat(here.due(NOW)).isEmpty());
            lanes("node 2", there -> assertThat(there.due(NOW)).containsExactly(PORTAL));
            lanes("node 1", here -> assertThat(here.due(NOW.plus(LASTS))).containsExactly(PORTAL));
        }

        @Test
        void the_portals_of_a_dead_node_are_free_with_its_lanes_and_it_learns_so() {
            lanes("node 1", here -> here.add(CHAT, UUID.randomUUID(), "k", UUID.randomUUID(), NOW));
            var dead = ofAnother().take(PORTAL, NOW, NOW.plus(LASTS)).orElseThrow();
            lanes("node 2", there -> there.claim(Pickup.of(PORTAL, 1, 1), NOW, NOW.plus(Duration.ofMinutes(2))));

            var card = new Nodes.Card(new UUID(0, 2), "http://there", "1");
            database.inTransaction(() -> new SqlNodes(database.entities(), new NodeName("node 2")).arrive(card, NOW));
            database.inTransaction(
                    () -> new SqlNodes(database.entities(), new NodeName("node 1")).silent(NOW.plusSeconds(16)));
            lanes("node 1", here -> here.takeBackFrom(new NodeName("node 2"), NOW));

            lanes("node 1", here -> assertThat(here.due(NOW)).containsExactly(PORTAL));
            var taken = leases().take(PORTAL, NOW, NOW.plus(LASTS)).orElseThrow();
            assertThat(taken.isTakenOver()).isTrue();
            assertThat(ofAnother().prolong(List.of(dead), NOW, NOW.plus(LASTS))).containsExactly(dead);
        }

        @Test
        void a_node_that_begins_anew_knows_that_it_forgot_what_it_spent() {
            leases().take(PORTAL, NOW, NOW.plus(LASTS));

            lanes("node 1", Lanes::takeBack);

            assertThat(leases().take(PORTAL, NOW, NOW.plus(LASTS)).orElseThrow().isTakenOver())
                    .isTrue();
        }

        private interface Act {
            void with(Lanes lanes);
        }

        private void lanes(String node, Act act) {
            var lanes =
                    new SqlLanes(database.entities(), UUID::randomUUID, new NodeName(node), Runnable::run, party -> {});
            database.inTransaction(() -> act.with(lanes));
        }

        private static PartyLeases node(String name, EntityManager entities) {
            var real = new SqlPartyLeases(entities, new NodeName(name));
            return TestDatabase.eachInTransaction(PartyLeases.class, real, entities);
        }
    }
}
