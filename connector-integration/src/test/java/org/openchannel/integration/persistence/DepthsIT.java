package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.integration.persistence.Depths.Accounts;
import org.openchannel.integration.persistence.Depths.Depth;
import org.openchannel.integration.persistence.Depths.Waiting;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Rank;

class DepthsIT {

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

    abstract static class Tests extends InDatabase {

        private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

        private final Depths depths;

        Tests(TestDatabase database) {
            super(database);
            this.depths = new Depths(database.entities());
        }

        @Test
        void queues_tell_what_waits_and_since_when() {
            lane(1, "bridge.portal");
            lane(2, "bridge.portal");
            lane(3, "bridge.gateway");
            lane(4, "bridge.files");
            load(1, "WAITING", NOW.plusSeconds(2));
            load(2, "IN_FLIGHT", NOW.plusSeconds(1));
            load(2, "DEAD", NOW);
            load(3, "DEAD", NOW);
            load(3, "DISCARDED", NOW);

            assertThat(database.inTransaction(depths::queues))
                    .containsExactlyInAnyOrder(
                            new Depth("bridge.portal", 2, 1, NOW.plusSeconds(1)),
                            new Depth("bridge.gateway", 0, 1, null));
        }

        @Test
        void a_node_s_lanes_are_those_it_holds_now() {
            lane(1, "bridge.portal");
            lane(2, "bridge.portal");
            lane(3, "bridge.gateway");
            database.inTransaction(() -> new Sql(database.entities())
                    .update(
                            "UPDATE lane SET lease_until = ?, lease_holder = CASE WHEN queue = 'bridge.portal'"
                                    + " THEN 'a' ELSE 'b' END",
                            NOW.plusSeconds(1)));

            assertThat(database.inTransaction(() -> depths.leased(new NodeName("a"), NOW)))
                    .isEqualTo(2);
            assertThat(database.inTransaction(() -> depths.leased(new NodeName("a"), NOW.plusSeconds(1))))
                    .isZero();
        }

        @Test
        void what_waits_for_a_portal_is_told_by_its_priority() {
            lane(1, "bridge.portal");
            lane(2, "bridge.gateway");
            database.inTransaction(() -> new Sql(database.entities()).update("UPDATE lane SET party = 'm1', rank = 2"));
            load(1, "WAITING", NOW);
            load(1, "IN_FLIGHT", NOW);
            load(1, "DEAD", NOW);
            load(2, "WAITING", NOW);

            assertThat(database.inTransaction(() -> depths.waiting("bridge.portal")))
                    .containsExactly(new Waiting("m1", Rank.STATUS, 2));
        }

        @Test
        void no_portal_refuses_us_at_first() {
            assertThat(database.inTransaction(depths::suspendedPortals)).isEmpty();
        }

        @Test
        void accounts_are_counted_by_gateway_and_state() {
            account(1, "simulator", "CONNECTED");
            account(2, "simulator", "CONNECTED");
            account(3, "simulator", "LOGGED_OUT");
            account(4, "waha", "CONNECTED");

            assertThat(database.inTransaction(depths::accounts))
                    .containsExactlyInAnyOrder(
                            new Accounts("simulator", "CONNECTED", 2),
                            new Accounts("simulator", "LOGGED_OUT", 1),
                            new Accounts("waha", "CONNECTED", 1));
        }

        @Test
        void accounts_tell_their_gateways_however_many_there_are() {
            account(1, "simulator", "CONNECTED");
            account(900, "waha", "NEW");
            var asked = LongStream.rangeClosed(1, 1200)
                    .mapToObj(id -> new UUID(0, id))
                    .toList();

            assertThat(database.inTransaction(() -> depths.gateways(asked)))
                    .containsOnly(Map.entry(new UUID(0, 1), "simulator"), Map.entry(new UUID(0, 900), "waha"));
            assertThat(database.inTransaction(() -> depths.gateways(List.of()))).isEmpty();
        }

        private void account(long id, String gateway, String state) {
            database.inTransaction(() -> new Sql(database.entities())
                    .update(
                            "INSERT INTO bridge_account (id, version, member_id, gateway, name, hook_secret, state, is_wanted,"
                                    + " logout_pending, changed_at) VALUES (?, 1, 'm1', ?, 'Shop', 's', ?, TRUE, FALSE, ?)",
                            new UUID(0, id),
                            gateway,
                            state,
                            NOW));
        }

        private void lane(long id, String queue) {
            database.inTransaction(() -> new Sql(database.entities())
                    .update("INSERT INTO lane (id, queue, name) VALUES (?, ?, ?)", new UUID(0, id), queue, "n" + id));
        }

        private void load(long lane, String state, Instant addedAt) {
            database.inTransaction(() -> new Sql(database.entities())
                    .update(
                            "INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at)"
                                    + " VALUES (?, ?, 1, 'message', ?, ?, ?, ?)",
                            UUID.randomUUID(),
                            new UUID(0, lane),
                            UUID.randomUUID(),
                            state,
                            addedAt,
                            addedAt));
        }
    }
}
