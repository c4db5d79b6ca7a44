package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.LanesContract;
import org.openchannel.shared.lane.Nodes;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Settlement;
import org.openchannel.shared.lane.Shelf;
import org.openchannel.shared.lane.ShelfContract;

/** Lanes in both databases, and what only a database can show: several actors at once. */
class SqlLanesIT {

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

    abstract static class Tests extends InDatabase implements LanesContract, ShelfContract {

        private static final int ACTORS = 4;
        private static final int LOADS = 100;

        private final Lanes lanes;
        private final Shelf shelf;

        Tests(TestDatabase database) {
            super(database);
            this.lanes = actor(database.entities());
            this.shelf = TestDatabase.eachInTransaction(
                    Shelf.class, new SqlShelf(database.entities(), Runnable::run, party -> {}), database.entities());
        }

        @Override
        public Lanes lanes() {
            return lanes;
        }

        @Override
        public Shelf shelf() {
            return shelf;
        }

        @Test
        void each_load_is_claimed_by_one_actor_however_many_ask() throws Exception {
            for (int i = 0; i < LOADS; i++) {
                lanes.add(new LaneKey("q", "chat " + i), new UUID(1, i), "kind", new UUID(2, i), NOW);
            }

            var claimed = atOnce(this::drain);

            assertThat(claimed).hasSize(LOADS);
            assertThat(new HashSet<>(claimed)).hasSize(LOADS);
        }

        @Test
        void the_first_loads_of_a_new_lane_added_at_once_are_all_kept() throws Exception {
            atOnce(own -> {
                var id = UUID.randomUUID();
                own.add(CHAT, id, "kind", id, NOW);
                return List.of(id);
            });

            var claim = lanes.claim(Pickup.of(NOBODY, 1, LOADS), NOW, NOW.plus(LEASE))
                    .get(0);

            assertThat(claim.loads()).hasSize(ACTORS);
        }

        /** As PostgreSQL keeps them for a node that is paused inside a transaction. */
        @Test
        void what_a_silent_node_keeps_locked_is_taken_over_later_and_holds_up_nothing_else() throws Exception {
            lanes.add(CHAT, new UUID(1, 1), "kind", new UUID(2, 1), NOW);
            lanes.add(OTHER_CHAT, new UUID(1, 2), "kind", new UUID(2, 2), NOW);
            var held = lanes.claim(Pickup.of(NOBODY, 2, 5), NOW, NOW.plus(LEASE));
            var kept = held.get(0).laneId();
            var others = new SqlNodes(database.entities(), new NodeName("node 2"));
            database.inTransaction(() -> new SqlNodes(database.entities(), new NodeName("node 1"))
                    .arrive(new Nodes.Card(new UUID(0, 1), "http://here", "1"), NOW));
            var now = NOW.plusSeconds(16);

            try (var foreign = database.dataSource().getConnection();
                    var statement = foreign.createStatement()) {
                foreign.setAutoCommit(false);
                statement.execute("SELECT 1 FROM lane WHERE id = '" + kept + "' FOR UPDATE");
                takeOver(others, now);

                assertThat(lanes.claim(Pickup.of(NOBODY, 2, 5), now, now.plus(LEASE)))
                        .extracting(Claim::laneId)
                        .containsExactly(held.get(1).laneId());
                foreign.rollback();
            }

            takeOver(others, now);
            assertThat(lanes.claim(Pickup.of(NOBODY, 2, 5), now, now.plus(LEASE)))
                    .extracting(Claim::laneId)
                    .contains(kept);
            assertThat(database.inTransaction(() -> others.silent(now))).isEmpty();
        }

        @Test
        void what_is_on_the_shelf_is_dropped_some_lanes_at_a_time() {
            var owner = "shop";
            for (int chat = 1; chat <= 3; chat++) {
                var lane = new LaneKey("q", "chat " + chat, "", owner, Rank.MESSAGE);
                lanes.add(lane, new UUID(1, chat), "kind", new UUID(2, chat), NOW);
            }
            shelf.putAside("q", owner, NOW);
            var two = new Portion("q", owner, 2);

            assertThat(shelf.drop(two, "not wanted", NOW, held -> {})).hasSize(2);
            assertThat(Objects.requireNonNull(shelf.all("q").get(owner)).count())
                    .isEqualTo(1);
            assertThat(shelf.drop(two, "not wanted", NOW, held -> {})).hasSize(1);
            assertThat(shelf.drop(two, "not wanted", NOW, held -> {})).isEmpty();
        }

        private void takeOver(SqlNodes others, Instant now) {
            for (var dead : database.inTransaction(() -> others.silent(now))) {
                lanes.takeBackFrom(dead, now);
            }
        }

        private List<UUID> drain(Lanes own) {
            var mine = new ArrayList<UUID>();
            var pickup = Pickup.of(NOBODY, 3, 10);
            for (var claims = own.claim(pickup, NOW, NOW.plus(LEASE));
                    !claims.isEmpty();
                    claims = own.claim(pickup, NOW, NOW.plus(LEASE))) {
                own.settle(claims.stream().map(claim -> arrived(claim, mine)).toList(), NOW);
            }
            return mine;
        }

        private static Settlement arrived(Claim claim, List<UUID> mine) {
            var fates = claim.loads().stream()
                    .<Fate>map(load -> new Fate.Done(load, () -> mine.add(load.id())))
                    .toList();
            return new Settlement(claim, fates, true);
        }

        private interface Act {
            List<UUID> with(Lanes own) throws Exception;
        }

        private List<UUID> atOnce(Act act) throws InterruptedException, ExecutionException {
            var start = new CyclicBarrier(ACTORS);
            var threads = Executors.newFixedThreadPool(ACTORS);
            var acts = new ArrayList<Callable<List<UUID>>>();
            for (int i = 0; i < ACTORS; i++) {
                acts.add(() -> {
                    try (var entities = database.anotherEntities()) {
                        start.await(10, TimeUnit.SECONDS);
                        return act.with(actor(entities));
                    }
                });
            }
            var results = new ArrayList<UUID>();
            for (var result : threads.invokeAll(acts)) {
                results.addAll(result.get());
            }
            threads.shutdown();
            return results;
        }

        /** Each call in a transaction of its own, as the container does by {@code @Transactional}. */
        private static Lanes actor(EntityManager entities) {
            var real = new SqlLanes(entities, UUID::randomUUID, new NodeName("node 1"), Runnable::run, party -> {});
            return TestDatabase.eachInTransaction(Lanes.class, real, entities);
        }
    }
}
