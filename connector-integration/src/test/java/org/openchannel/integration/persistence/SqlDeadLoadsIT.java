package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Doubt;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
import org.openchannel.shared.lane.Portion;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Settlement;

/** JUnit closes the databases it gives to the tests. */
class SqlDeadLoadsIT {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Party PORTAL = new Party("q", "portal");

    static Stream<World> databases() {
        return Stream.of(new World(TestDatabase.h2()), new World(TestDatabase.postgresql()));
    }

    /** Lanes and dead loads of one database; each call in a transaction of its own. */
    record World(TestDatabase database, Lanes lanes, DeadLoads dead, List<Party> woken) implements AutoCloseable {

        World(TestDatabase database) {
            this(database, new ArrayList<>());
        }

        private World(TestDatabase database, List<Party> woken) {
            this(
                    database,
                    new SqlLanes(database.entities(), UUID::randomUUID, new NodeName("n"), Runnable::run, party -> {}),
                    new SqlDeadLoads(database.entities(), Runnable::run, woken::add),
                    woken);
        }

        <T> T in(Callable<T> work) {
            return database.inTransaction(work);
        }

        UUID add(String account, int number) {
            var lane = new LaneKey("q", "chat of " + account, "portal", account, Rank.MESSAGE);
            database.inTransaction(() -> lanes.add(lane, new UUID(1, number), "kind", new UUID(2, number), NOW));
            return new UUID(1, number);
        }

        List<Claim> claim(Instant now) {
            return in(() -> lanes.claim(Pickup.of(PORTAL, 10, 10), now, now.plusSeconds(120)));
        }

        /** Everything due dies. */
        void die(String reason) {
            dieOf(Failure.permanent(reason));
        }

        /** Another person does; it takes his transaction a while to commit. */
        void discardsElsewhere(UUID id) {
            var entities = database.anotherEntities();
            entities.getTransaction().begin();
            new SqlDeadLoads(entities, Runnable::run, party -> {}).discard(List.of(id), "not wanted", NOW);
            CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS).execute(() -> {
                entities.getTransaction().commit();
                entities.close();
            });
        }

        String failure(UUID id) throws SQLException {
            try (var connection = database.dataSource().getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT failure FROM lane_load WHERE id = '" + id + "'")) {
                rows.next();
                return rows.getString(1);
            }
        }

        void dieOf(Failure failure) {
            for (var claim : claim(NOW)) {
                var fates = claim.loads().stream()
                        .<Fate>map(load -> new Fate.Dead(load, failure, () -> {}))
                        .toList();
                in(() -> lanes.settle(List.of(new Settlement(claim, fates, true)), NOW));
            }
        }

        List<UUID> listed(String owner, String cause) {
            return in(() -> dead.list(new DeadLoads.Wanted(owner, cause, 0, 50))).stream()
                    .map(each -> each.load().id())
                    .toList();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private static final DeadLoads.Revival UNHEARD = heardBy(new ArrayList<>(), new ArrayList<>());

    private static final DeadLoads.Revival LOOKING = new DeadLoads.Revival() {
        @Override
        public void hold(List<Load> loads) {}

        @Override
        public boolean looksFirst(Load one) {
            return true;
        }

        @Override
        public void revived(Load load) {}
    };

    private static DeadLoads.Revival heardBy(List<UUID> held, List<UUID> told) {
        return new DeadLoads.Revival() {
            @Override
            public void hold(List<Load> loads) {
                loads.forEach(load -> held.add(load.id()));
            }

            @Override
            public void revived(Load load) {
                told.add(load.id());
            }
        };
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_died_is_found_by_its_owner_and_its_cause(World world) {
        var first = world.add("a", 1);
        world.die("no such number");
        var second = world.add("b", 2);
        world.die("too long");

        assertThat(world.listed("", "")).containsExactlyInAnyOrder(first, second);
        assertThat(world.listed("a", "")).containsExactly(first);
        assertThat(world.listed("", "long")).containsExactly(second);
        assertThat(world.listed("a", "long")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_replayed_travels_first_and_as_new(World world) {
        var dead = world.add("a", 1);
        world.die("no such number");
        var later = world.add("a", 2);

        assertThat(world.in(() -> world.dead().replay(List.of(dead, later), 60, NOW)))
                .isEqualTo(1);
        var held = new ArrayList<UUID>();
        var told = new ArrayList<UUID>();
        assertThat(world.in(() -> world.dead().revive(NOW, heardBy(held, told))))
                .isEqualTo(1);

        assertThat(told).containsExactly(dead);
        assertThat(held).isEqualTo(told);
        assertThat(world.woken()).containsExactly(PORTAL);
        assertThat(world.listed("", "")).isEmpty();
        var loads = world.claim(NOW).get(0).loads();
        assertThat(loads).extracting(Load::id).containsExactly(dead, later);
        assertThat(loads.get(0).attempt()).isEqualTo(1);
        assertThat(loads.get(0).doubt()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_may_have_arrived_stays_in_doubt_where_somebody_looks_first(World world) {
        var dead = world.add("a", 1);
        world.dieOf(Failure.ambiguous("nobody knows"));

        world.in(() -> world.dead().replay(List.of(dead), 60, NOW));
        world.in(() -> world.dead().revive(NOW.plusSeconds(99), LOOKING));

        var load = world.claim(NOW.plusSeconds(99)).get(0).loads().get(0);
        assertThat(load.doubt()).contains(new Doubt(NOW, NOW, Doubt.WANTED));
        assertThat(load.attempt()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_may_have_arrived_is_sent_as_new_where_nobody_looks(World world) {
        var dead = world.add("a", 1);
        world.dieOf(Failure.ambiguous("nobody knows"));

        world.in(() -> world.dead().replay(List.of(dead), 60, NOW));
        world.in(() -> world.dead().revive(NOW, UNHEARD));

        assertThat(world.claim(NOW).get(0).loads().get(0).doubt()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_discarded_while_it_is_about_to_travel_does_not_travel(World world) {
        var dead = world.add("a", 1);
        world.die("down");
        world.in(() -> world.dead().replay(List.of(dead), 60, NOW));
        var told = new ArrayList<UUID>();

        var revived = world.in(() -> world.dead().revive(NOW, new DeadLoads.Revival() {
            @Override
            public void hold(List<Load> loads) {
                world.discardsElsewhere(dead);
            }

            @Override
            public void revived(Load load) {
                told.add(load.id());
            }
        }));

        assertThat(revived).isZero();
        assertThat(told).isEmpty();
        assertThat(world.claim(NOW)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void why_it_was_given_up_is_known_after_somebody_discarded_it(World world) throws SQLException {
        var dead = world.add("a", 1);
        world.die("no such number");

        world.in(() -> world.dead().discard(List.of(dead), "not wanted", NOW));

        assertThat(world.failure(dead)).startsWith("not wanted").endsWith("no such number");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_waits_is_given_up_some_lanes_at_a_time(World world) {
        for (int chat = 1; chat <= 3; chat++) {
            var lane = new LaneKey("q", "chat " + chat, "portal", "shop", Rank.MESSAGE);
            var number = chat;
            world.database()
                    .inTransaction(
                            () -> world.lanes().add(lane, new UUID(1, number), "kind", new UUID(2, number), NOW));
        }
        var other = world.add("another", 4);
        var two = new Portion("q", "shop", 2);
        var held = new ArrayList<UUID>();

        var first = world.in(() -> world.dead().giveUp(two, "cleared", NOW, held::addAll));
        assertThat(first).hasSize(2).isEqualTo(held);
        assertThat(world.in(() -> world.dead().giveUp(two, "cleared", NOW, held::addAll)))
                .hasSize(1);
        assertThat(world.in(() -> world.dead().giveUp(two, "cleared", NOW, held::addAll)))
                .isEmpty();

        assertThat(world.listed("shop", "cleared")).hasSize(3);
        assertThat(world.claim(NOW))
                .singleElement()
                .satisfies(
                        claim -> assertThat(claim.loads()).extracting(Load::id).containsExactly(other));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void many_are_replayed_one_after_the_other_and_block_nobody_while_they_wait(World world) {
        var ids = List.of(world.add("a", 1), world.add("b", 2), world.add("c", 3));
        world.die("down");
        world.in(() -> world.dead().replay(ids, 6, NOW));
        var alive = world.add("c", 4);

        assertThat(world.in(() -> world.dead().revive(NOW.plusSeconds(19), UNHEARD)))
                .isEqualTo(2);

        var claimed = world.claim(NOW.plus(Duration.ofSeconds(19))).stream()
                .flatMap(claim -> claim.loads().stream().map(Load::id))
                .toList();
        assertThat(claimed).containsExactlyInAnyOrder(ids.get(0), ids.get(1), alive);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void all_of_a_cause_are_found_that_nobody_sends_again_yet_the_oldest_first(World world) {
        var first = world.add("a", 1);
        world.die("too long");
        var second = world.add("b", 2);
        var third = world.add("c", 3);
        world.die("too long");
        world.add("d", 4);
        world.die("no such number");
        world.in(() -> world.dead().replay(List.of(second), 60, NOW));
        var wanted = new DeadLoads.Wanted("", "long", 0, 1);

        assertThat(world.in(() -> world.dead().resting(wanted, 9))).containsExactly(first, third);
        assertThat(world.in(() -> world.dead().resting(wanted, 1))).containsExactly(first);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_discarded_never_travels_again(World world) {
        var dead = world.add("a", 1);
        world.die("down");
        world.in(() -> world.dead().replay(List.of(dead), 60, NOW));

        assertThat(world.in(() -> world.dead().discard(List.of(dead), "not wanted", NOW)))
                .isEqualTo(1);

        assertThat(world.in(() -> world.dead().revive(NOW.plusSeconds(1), UNHEARD)))
                .isZero();
        assertThat(world.listed("", "")).isEmpty();
        assertThat(world.in(() -> world.dead().replay(List.of(dead), 60, NOW))).isZero();
    }
}
