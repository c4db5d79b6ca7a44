package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Claim;
import org.openchannel.shared.lane.DeadLoads;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Party;
import org.openchannel.shared.lane.Pickup;
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
            for (var claim : claim(NOW)) {
                var fates = claim.loads().stream()
                        .<Fate>map(load -> new Fate.Dead(load, Failure.permanent(reason), () -> {}))
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
