package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.MessagesContract;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.watch.Backlog;
import org.openchannel.bridge.watch.Hop;
import org.openchannel.bridge.watch.KeptBodies;
import org.openchannel.bridge.watch.LimitUses.LimitUse;
import org.openchannel.bridge.watch.NodeSight;
import org.openchannel.bridge.watch.PortalSight;
import org.openchannel.bridge.watch.Sights;
import org.openchannel.bridge.watch.TracedMessage;
import org.openchannel.bridge.watch.Traces;
import org.openchannel.bridge.watch.WriteTries;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.integration.persistence.TestDatabase;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneWatch;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;

/** What people who look after the connector see, read the same way from both databases. */
class WatchIT {

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
        private static final UUID LANE = new UUID(9, 9);
        private static final UUID LONG_AGO = new UUID(0, 0);
        private static final String OWNER = MessagesContract.ACCOUNT.toString();

        private final Sights sights;
        private final Traces traces;

        Tests(TestDatabase database) {
            super(database);
            this.sights = new JpaSights(database.entities());
            this.traces = new JpaTraces(database.entities());
        }

        @BeforeEach
        void anAccountItsDialogAndItsLaneExist() {
            var account = new Account(
                    MessagesContract.ACCOUNT, new MemberId("m1"), new GatewayCode("simulator"), "Shop", "sealed", NOW);
            database.inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                new JpaDialogs(database.entities()).add(MessagesContract.DIALOG);
            });
            update(
                    "INSERT INTO lane (id, queue, name, party, owner, due_at) VALUES (?, ?, 'in/1', 'm1', ?, ?)",
                    LANE,
                    Routes.PORTAL,
                    OWNER,
                    NOW);
            update("UPDATE bridge_dialog SET customer_name = 'Ivan', customer_phone = '+79991234567'");
        }

        @Test
        void messages_of_the_last_while_are_counted_each_way() {
            message(NOW.minusSeconds(61), "INBOUND", "old", null, "Hello");
            message(NOW.minusSeconds(59), "INBOUND", "x1", null, "Hello");
            message(NOW, "OUTBOUND", null, 5L, "Hello");
            message(NOW.plusMillis(1), "OUTBOUND", null, 6L, "Hello");
            tried(NOW, new UUID(1, 1), "FAILED");
            tried(NOW, new UUID(1, 1), "ARRIVED");

            assertThat(in(() -> sights.flow(NOW.minusSeconds(60)))).isEqualTo(new Sights.Flow(1, 2, 1));
            assertThat(in(() -> sights.flow(NOW.plusSeconds(60)))).isEqualTo(new Sights.Flow(0, 0, 0));
        }

        @Test
        void backlogs_show_what_waits_what_died_and_why() {
            load(new UUID(2, 1), "WAITING", NOW.minusSeconds(9), "The line is off");
            load(new UUID(2, 2), "IN_FLIGHT", NOW.minusSeconds(5), null);
            load(new UUID(2, 3), "DEAD", NOW.minusSeconds(99), "Too long");
            load(new UUID(2, 4), "DISCARDED", NOW.minusSeconds(99), "Too long");

            assertThat(in(sights::backlogs))
                    .containsExactly(
                            new Backlog(Routes.PORTAL, "m1", OWNER, 2, 1, NOW.minusSeconds(9), "The line is off"));
            assertThat(in(() -> sights.causes(5))).containsExactly(new Sights.Cause("Too long", 1));
        }

        @Test
        void what_nodes_use_of_limits_is_seen_by_all_until_they_tell_otherwise() {
            var uses = new SqlLimitUses(database.entities());
            var first = new LimitUse("m1", "a", new Budget.Use(40, 90, "imconnector.send.messages", 123_456));
            var second = new LimitUse("m1", "b", new Budget.Use(3, 0, ""));
            database.inTransaction(() -> uses.tell("a", List.of(first), NOW));
            database.inTransaction(() -> uses.tell("b", List.of(second), NOW.minusSeconds(9)));

            assertThat(in(() -> uses.since(NOW.minusSeconds(9)))).containsExactlyInAnyOrder(first, second);
            assertThat(in(() -> uses.since(NOW))).containsExactly(first);
            database.inTransaction(() -> uses.tell("a", List.of(), NOW));
            assertThat(in(() -> uses.since(NOW.minusSeconds(9)))).containsExactly(second);
        }

        @Test
        void accounts_are_found_by_name_and_portal() {
            assertThat(in(() -> sights.accounts("", 5))).hasSize(1);
            assertThat(in(() -> sights.accounts("sHO", 5))).hasSize(1);
            assertThat(in(() -> sights.accounts("m1", 5)))
                    .extracting(sight -> sight.id())
                    .containsExactly(OWNER);
            assertThat(in(() -> sights.accounts("store", 5))).isEmpty();
            assertThat(in(() -> sights.accounts("%", 5))).isEmpty();
        }

        @Test
        void portals_are_seen_that_refuse_us_first_or_that_are_named_but_none_we_left() {
            installed("m1", null, null);
            installed("m2", null, null);
            installed("m3", "PAYMENT_REQUIRED", null);
            installed("m4", null, NOW);

            assertThat(in(() -> sights.portals(2)))
                    .extracting(PortalSight::portal)
                    .containsExactly("m3", "m1");
            assertThat(in(() -> sights.portals(List.of("m2", "m3", "m4", "m5"))))
                    .containsExactlyInAnyOrder(
                            new PortalSight("m2", "m2.example.com", null, null, null),
                            new PortalSight("m3", "m3.example.com", "PAYMENT_REQUIRED", null, null));
            assertThat(in(() -> sights.portals(List.of()))).isEmpty();
        }

        @Test
        void a_node_shows_the_lanes_it_carries_and_whom_it_paces() {
            update("UPDATE lane SET lease_until = ?, lease_holder = 'n1'", NOW.plusSeconds(60));
            update(
                    "INSERT INTO lane_party (queue, name, holder, lease_until) VALUES ('bridge.portal', 'm1', 'n2', ?)",
                    NOW.plusSeconds(30));
            update(
                    "INSERT INTO node (name, folder, address, version, started_at, seen_at, is_stopping)"
                            + " VALUES ('n1', 'f', 'http://n1', '1.0', ?, ?, FALSE)",
                    NOW.minusSeconds(99),
                    NOW.minusSeconds(16));

            var nodes = in(() -> sights.nodes(NOW));

            assertThat(nodes)
                    .containsExactly(
                            new NodeSight(
                                    "n1",
                                    new NodeSight.Card(
                                            "http://n1",
                                            "1.0",
                                            NOW.minusSeconds(99),
                                            NOW.minusSeconds(16),
                                            false,
                                            true),
                                    List.of(new NodeSight.Leased(Routes.PORTAL, 1, NOW.plusSeconds(60))),
                                    List.of()),
                            new NodeSight("n2", null, List.of(), List.of("bridge.portal m1")));
        }

        @Test
        void a_message_is_found_by_each_of_its_names() {
            var inbound = message(NOW, "INBOUND", "x1", null, "Hello");
            var outbound = message(NOW.plusSeconds(1), "OUTBOUND", "y1", 77123L, "Hello");

            assertThat(found("x1", false)).containsExactly(inbound);
            assertThat(found(outbound.toString(), false)).containsExactly(outbound);
            assertThat(found("77123", false)).containsExactly(outbound);
            assertThat(found("x2", false)).isEmpty();
        }

        @Test
        void messages_are_found_by_phone_and_text_the_latest_first_as_far_back_as_wanted() {
            var first = message(NOW, "INBOUND", "x1", null, "Where is my ORDER?");
            var second = message(NOW.plusSeconds(1), "INBOUND", "x2", null, "Привет, 100%");

            assertThat(found("+7 (999) 123-45-67", false)).containsExactly(second, first);
            assertThat(found("79991234567", false)).containsExactly(second, first);
            assertThat(found("my order", true)).containsExactly(first);
            assertThat(found("my order", false)).isEmpty();
            assertThat(found("ПРИВЕТ", true)).containsExactly(second);
            assertThat(found("%", true)).containsExactly(second);
            assertThat(in(() -> traces.search(new Traces.Wanted("79991234567", false, first, 5))))
                    .extracting(TracedMessage::id)
                    .containsExactly(second);
            assertThat(in(() -> traces.search(new Traces.Wanted("79991234567", false, LONG_AGO, 1))))
                    .hasSize(1);
        }

        @Test
        void a_message_is_shown_with_everything_that_names_it() {
            var id = message(NOW, "OUTBOUND", "y1", 5L, "Hello");

            var message = in(() -> traces.find(id)).orElseThrow();

            assertThat(message.names()).isEqualTo(new TracedMessage.Names("y1", 5L, null));
            assertThat(message.customer().phone()).isEqualTo("+79991234567");
            assertThat(message.account().name()).isEqualTo("Shop");
            assertThat(message.cameAt()).isEqualTo(NOW);
            assertThat(in(() -> traces.find(new UUID(4, 4)))).isEmpty();
        }

        @Test
        void tries_are_told_in_their_order_with_what_was_said() {
            var message = new UUID(6, 6);
            var load = new Load(new UUID(5, 5), new LaneKey(Routes.PORTAL, "a"), Routes.MESSAGE, message, 1, NOW);
            var failure = Failure.passing("Refused").said(new Failure.Exchange("request", null));
            var write = new WriteTries(
                    new JpaTries(database.entities()), new InOrder()::next, new NodeName("n1"), new KeptBodies(true));
            var failed = new LaneWatch.Step(
                    new Outcome.Failed(failure),
                    new Fate.Waits(load, NOW, true, 0, failure, () -> {}),
                    NOW,
                    Duration.ofMillis(12));
            var arrived = new LaneWatch.Step(
                    new Outcome.Arrived(() -> {}, new Failure.Exchange("asked", "told")),
                    new Fate.Done(load, () -> {}),
                    NOW.plusSeconds(1),
                    Duration.ofMillis(8));

            database.inTransaction(() -> {
                write.saw(failed).run();
                write.saw(arrived).run();
            });

            assertThat(in(() -> traces.hops(message)))
                    .containsExactly(
                            new Hop("portal", 1, NOW, 12, "FAILED", "Refused", new Hop.Exchange("request", null), "n1"),
                            new Hop(
                                    "portal",
                                    1,
                                    NOW.plusSeconds(1),
                                    8,
                                    "ARRIVED",
                                    null,
                                    new Hop.Exchange("asked", "told"),
                                    "n1"));
        }

        @Test
        void what_still_travels_says_when_and_whether_it_stands_still() {
            load(new UUID(2, 1), "WAITING", NOW, "The line is off");
            update("INSERT INTO lane_pause (owner, since, by_whom, reason) VALUES (?, ?, 'admin', '')", OWNER, NOW);

            var pending = in(() -> traces.pending(new UUID(2, 1)));

            assertThat(pending).hasSize(1);
            assertThat(pending.get(0).word()).isEqualTo("portal");
            assertThat(pending.get(0).state()).isEqualTo("WAITING");
            assertThat(pending.get(0).reason()).isEqualTo("The line is off");
            assertThat(pending.get(0).isStopped()).isTrue();
        }

        private List<UUID> found(String words, boolean isTextToo) {
            return in(() -> traces.search(new Traces.Wanted(words, isTextToo, LONG_AGO, 100))).stream()
                    .map(TracedMessage::id)
                    .toList();
        }

        /** Came at {@code at}, as its id says. */
        private UUID message(Instant at, String direction, @Nullable String external, @Nullable Long im, String text) {
            var id = idAt(at);
            update(
                    """
                    INSERT INTO bridge_message (id, version, account_id, dialog_id, direction, kind, body, external_id,
                        im_message_id, part, sent_at, status, told, changed_at)
                    VALUES (?, 1, ?, ?, ?, 'TEXT', ?, ?, ?, 0, ?, 'ACCEPTED', 'ACCEPTED', ?)
                    """,
                    id,
                    MessagesContract.ACCOUNT,
                    MessagesContract.DIALOG.id(),
                    direction,
                    text,
                    external,
                    im,
                    at,
                    at);
            return id;
        }

        private void tried(Instant at, UUID message, String outcome) {
            update(
                    """
                    INSERT INTO bridge_attempt (id, load_id, message_id, hop, attempt, begun_at, took_ms, outcome, node)
                    VALUES (?, ?, ?, 'portal', 1, ?, 5, ?, 'n1')
                    """,
                    new UUID(idAt(at).getMostSignificantBits(), outcome.hashCode()),
                    new UUID(5, 5),
                    message,
                    at,
                    outcome);
        }

        private static UUID idAt(Instant at) {
            return new UUID((at.toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE | at.toEpochMilli());
        }

        private void installed(String member, @Nullable String suspended, @Nullable Instant removedAt) {
            update(
                    """
                    INSERT INTO bridge_installation (id, version, member_id, client_id, client_endpoint, access_token,
                        refresh_token, expires_at, language, scope, status, user_id, installed_at, suspended, removed_at)
                    VALUES (?, 1, ?, 'c', ?, 'a', 'r', ?, 'en', '', 'L', 1, ?, ?, ?)
                    """,
                    new UUID(8, member.hashCode()),
                    member,
                    "https://" + member + ".example.com/rest/",
                    NOW,
                    NOW,
                    suspended,
                    removedAt);
        }

        private void load(UUID subject, String state, Instant addedAt, @Nullable String failure) {
            update("""
                    INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at, failure)
                    VALUES (?, ?, 1, 'message', ?, ?, ?, ?, ?)
                    """, subject, LANE, subject, state, addedAt, addedAt, failure);
        }

        private void update(String statement, @Nullable Object... parameters) {
            database.inTransaction(() -> new Sql(database.entities()).update(statement, parameters));
        }

        private <T> T in(Callable<T> step) {
            return database.inTransaction(step);
        }

        /** Ids one after the other, as they are made in time. */
        private static final class InOrder {

            private long last;

            UUID next() {
                return new UUID(1, ++last);
            }
        }
    }
}
