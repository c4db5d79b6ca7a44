package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.message.MessagesContract;
import org.openchannel.bridge.retention.KeptFile;
import org.openchannel.bridge.retention.Marks;
import org.openchannel.bridge.retention.Remains;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.integration.persistence.TestDatabase;

/** What is too old is found and forgotten the same way by both databases. */
class JpaRemainsIT {

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
        private static final Instant LIMIT = NOW.minus(Duration.ofDays(90));
        private static final UUID START = Marks.START.texts();
        private static final UUID LANE = new UUID(9, 9);

        private final Remains remains;

        Tests(TestDatabase database) {
            super(database);
            this.remains = new JpaRemains(database.entities());
        }

        @BeforeEach
        void anAccountAndItsDialogExist() {
            var account = new Account(
                    MessagesContract.ACCOUNT, new MemberId("m1"), new GatewayCode("simulator"), "Shop", "sealed", NOW);
            database.inTransaction(() -> {
                new JpaAccounts(database.entities()).add(account);
                new JpaDialogs(database.entities()).add(MessagesContract.DIALOG);
            });
            lane(LANE, "bridge.portal", "in/1");
        }

        @Test
        void stretches_go_from_the_oldest_up_to_the_limit() {
            var first = message(LIMIT.minusSeconds(3));
            var second = message(LIMIT.minusSeconds(2));
            var third = message(LIMIT.minusMillis(1));
            message(LIMIT);

            assertThat(stretch(START, 2)).contains(second);
            assertThat(stretch(first, 1)).contains(second);
            assertThat(stretch(second, 2)).contains(third);
            assertThat(stretch(third, 2)).isEmpty();
        }

        @Test
        void a_message_keeps_its_ids_and_loses_what_it_says() {
            var old = message(LIMIT.minusSeconds(2));
            var travelling = message(LIMIT.minusSeconds(1));
            load(travelling, "WAITING", null, null);
            var young = message(LIMIT);

            database.inTransaction(() -> remains.forgetTexts(START, travelling));

            assertThat(said(old)).isEqualTo("'' null file.png's bytes: f, version 2");
            assertThat(said(travelling)).isEqualTo("'Hello' cat.png file.png's bytes: f, version 1");
            assertThat(said(young)).isEqualTo("'Hello' cat.png file.png's bytes: f, version 1");
        }

        @Test
        void what_was_said_on_the_way_goes_with_the_text() {
            var old = message(LIMIT.minusSeconds(2));
            var travelling = message(LIMIT.minusSeconds(1));
            load(travelling, "WAITING", null, null);
            tried(old);
            tried(travelling);

            database.inTransaction(() -> remains.forgetTexts(START, travelling));

            assertThat(saidOnTheWay(old)).isEqualTo("null null busy");
            assertThat(saidOnTheWay(travelling)).isEqualTo("send Hello ERROR busy");
        }

        private void tried(UUID message) {
            database.inTransaction(() -> new Sql(database.entities())
                    .update(
                            "INSERT INTO bridge_attempt (id, load_id, message_id, hop, attempt, begun_at, took_ms, outcome,"
                                    + " reason, request, answer, node)"
                                    + " VALUES (?, ?, ?, 'portal', 1, ?, 5, 'FAILED', 'busy', 'send Hello', 'ERROR', 'n')",
                            message,
                            message,
                            message,
                            LIMIT));
        }

        private String saidOnTheWay(UUID message) {
            return database.inTransaction(() -> new Sql(database.entities())
                    .query(
                            row -> row.getString("request") + " " + row.getString("answer") + " "
                                    + row.getString("reason"),
                            "SELECT request, answer, reason FROM bridge_attempt WHERE message_id = ?",
                            message)
                    .get(0));
        }

        @Test
        void a_message_loses_its_file_unless_it_still_travels_or_may_be_sent_again() {
            var old = message(LIMIT.minusSeconds(3));
            var dead = message(LIMIT.minusSeconds(2));
            load(dead, "DEAD", LIMIT, null);
            var last = message(LIMIT.minusSeconds(1));

            var files = database.inTransaction(() -> remains.files(START, last));
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            new KeptFile(old, Optional.of("f")), new KeptFile(last, Optional.of("f")));

            database.inTransaction(() -> remains.forgetFiles(List.of(old, last)));
            assertThat(said(old)).isEqualTo("'Hello' cat.png 's bytes: null, version 2");
            assertThat(database.inTransaction(() -> remains.files(START, last))).isEmpty();
            assertThat(database.inTransaction(() -> new JpaMessages(database.entities())
                            .find(old)
                            .orElseThrow()
                            .attachment()
                            .isLost()))
                    .isTrue();
        }

        @Test
        void dead_loads_go_when_nobody_sends_them_again() {
            load(new UUID(1, 1), "DEAD", LIMIT.minusSeconds(1), null);
            load(new UUID(1, 2), "DISCARDED", LIMIT.minusSeconds(1), null);
            load(new UUID(1, 3), "DEAD", LIMIT.minusSeconds(1), NOW);
            load(new UUID(1, 4), "DEAD", LIMIT.plusSeconds(1), null);
            load(new UUID(1, 5), "WAITING", null, null);

            assertThat(database.inTransaction(() -> remains.forgetDead(LIMIT, 1)))
                    .isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetDead(LIMIT, 10)))
                    .isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetDead(LIMIT, 10)))
                    .isZero();
            assertThat(count("lane_load")).isEqualTo(3);
        }

        @Test
        void an_sms_that_is_no_order_goes_when_nobody_tells_of_it_any_more() {
            var told = leftover(LIMIT.minusSeconds(1));
            leftover(LIMIT.minusSeconds(2));
            leftover(LIMIT.plusSeconds(1));
            load(told, "WAITING", null, null);

            database.inTransaction(() -> remains.forgetDead(LIMIT, 10));

            assertThat(count("bridge_sms_leftover")).isEqualTo(2);
        }

        private UUID leftover(Instant cameAt) {
            var id = UUID.randomUUID();
            update(
                    "INSERT INTO bridge_sms_leftover (id, account_id, member_id, order_id, recipient, body, is_newsletter,"
                            + " author, came_at) VALUES (?, ?, 'm1', ?, '+1', 'Hi', FALSE, 1, ?)",
                    id,
                    new UUID(0, 1),
                    id.toString(),
                    cameAt);
            return id;
        }

        @Test
        void tries_go_when_they_are_old() {
            tried(LIMIT.minusMillis(2));
            tried(LIMIT.minusMillis(1));
            tried(LIMIT);

            assertThat(database.inTransaction(() -> remains.forgetTries(LIMIT, 1)))
                    .isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetTries(LIMIT, 10)))
                    .isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetTries(LIMIT, 10)))
                    .isZero();
            assertThat(count("bridge_attempt")).isEqualTo(1);
        }

        @Test
        void lanes_of_files_go_once_they_are_empty() {
            lane(new UUID(8, 1), "bridge.files", "message 1");
            lane(new UUID(8, 2), "bridge.files", "message 2");
            lane(new UUID(8, 3), "bridge.files", "message 3");
            update("UPDATE lane SET due_at = ? WHERE id = ?", NOW, new UUID(8, 2));

            assertThat(database.inTransaction(() -> remains.forgetLanes(1))).isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetLanes(10))).isEqualTo(1);
            assertThat(database.inTransaction(() -> remains.forgetLanes(10))).isZero();
            assertThat(count("lane")).isEqualTo(2);
        }

        private Optional<UUID> stretch(UUID after, int most) {
            return database.inTransaction(() -> remains.stretch(after, LIMIT, most));
        }

        /** Made at {@code at}, as its id says. */
        private UUID message(Instant at) {
            var id = new UUID((at.toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE | at.toEpochMilli());
            update("""
                    INSERT INTO bridge_message (id, version, account_id, dialog_id, direction, kind, body, file_reference,
                        file_name, file_id, external_id, part, sent_at, status, told, changed_at)
                    VALUES (?, 1, ?, ?, 'INBOUND', 'IMAGE', 'Hello', 'file.png', 'cat.png', 'f', ?, 0, ?,
                        'DELIVERED', 'ACCEPTED', ?)
                    """, id, MessagesContract.ACCOUNT, MessagesContract.DIALOG.id(), "x" + at, at, at);
            return id;
        }

        private void tried(Instant at) {
            update("""
                    INSERT INTO bridge_attempt (id, load_id, message_id, hop, attempt, begun_at, took_ms, outcome, node)
                    VALUES (?, ?, ?, 'portal', 1, ?, 5, 'ARRIVED', 'n1')
                    """, new UUID((at.toEpochMilli() << 16) | 0x7000L, Long.MIN_VALUE), LANE, LANE, at);
        }

        private void lane(UUID id, String queue, String name) {
            update("INSERT INTO lane (id, queue, name) VALUES (?, ?, ?)", id, queue, name);
        }

        private void load(UUID subject, String state, @Nullable Instant finishedAt, @Nullable Instant replayAt) {
            update("""
                    INSERT INTO lane_load (id, lane_id, place, kind, subject, state, added_at, due_at, finished_at, replay_at)
                    VALUES (?, ?, 1, 'message', ?, ?, ?, ?, ?, ?)
                    """, UUID.randomUUID(), LANE, subject, state, NOW, NOW, finishedAt, replayAt);
        }

        private void update(String statement, @Nullable Object... parameters) {
            database.inTransaction(() -> new Sql(database.entities()).update(statement, parameters));
        }

        private String said(UUID message) {
            return database.inTransaction(() -> new Sql(database.entities())
                    .query(
                            row -> "'%s' %s %s's bytes: %s, version %d"
                                    .formatted(
                                            row.getString("body"),
                                            row.getString("file_name"),
                                            row.getString("file_reference"),
                                            row.getString("file_id"),
                                            row.getLong("version")),
                            "SELECT * FROM bridge_message WHERE id = ?",
                            message)
                    .get(0));
        }

        private long count(String table) {
            return database.inTransaction(() -> new Sql(database.entities())
                    .query(row -> row.getLong(1), "SELECT count(*) FROM " + table)
                    .get(0));
        }
    }
}
