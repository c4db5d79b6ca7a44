package org.openchannel.integration.persistence.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.roster.Entry;
import org.openchannel.bridge.roster.Halt;
import org.openchannel.bridge.roster.Order;
import org.openchannel.bridge.roster.Roster;
import org.openchannel.bridge.roster.RosterContract;
import org.openchannel.bridge.roster.Standing;
import org.openchannel.bridge.roster.Wish;
import org.openchannel.integration.persistence.InDatabase;
import org.openchannel.integration.persistence.Sql;
import org.openchannel.integration.persistence.TestDatabase;

/** The roster in both databases, also when it is long. */
class RosterIT {

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }

        @Test
        void a_page_takes_two_statements_however_many_accounts_there_are() {
            many();
            var counted = inTransaction(() -> {
                var sql = new Sql(database.entities());
                sql.update("SET QUERY_STATISTICS TRUE");
                new JpaRoster(database.entities()).sheet(PORTAL, SORTED);
                return sql.query(
                        row -> row.getLong("executed"),
                        "SELECT sum(execution_count) AS executed FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                                + " WHERE lower(sql_statement) LIKE '%bridge_account%'");
            });

            assertThat(counted).containsExactly(2L);
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase implements RosterContract {

        static final Wish SORTED = new Wish("", Standing.ALL, "", false, Order.all("status,-queue,last"), 3);
        private static final int MANY = 500;
        private static final int LOADS = 40;

        Tests(TestDatabase database) {
            super(database);
        }

        @Override
        public Roster roster() {
            return new JpaRoster(database.entities());
        }

        @Override
        public void exists(MemberId portal, Entry entry) {
            inTransaction(() -> {
                write(new Sql(database.entities()), portal, entry);
                return entry;
            });
        }

        private static void write(Sql sql, MemberId portal, Entry entry) {
            sql.update(
                    """
                    INSERT INTO bridge_account (id, version, member_id, gateway, name, hook_secret, state, valid_until,
                        last_phone, is_wanted, logout_pending, changed_at, on_doubt)
                    VALUES (?, 1, ?, ?, ?, 'sealed', ?, ?, ?, TRUE, FALSE, ?, 'RESEND')
                    """,
                    entry.account(),
                    portal.value(),
                    entry.gateway(),
                    entry.name(),
                    entry.state().name(),
                    entry.validUntil(),
                    entry.number(),
                    NOW);
            sql.update(
                    """
                    INSERT INTO bridge_binding (id, version, member_id, connector, line, account_id, wants_active,
                        is_active, health, line_name)
                    VALUES (?, 1, ?, ?, ?, ?, TRUE, TRUE, ?, ?)
                    """,
                    entry.account(),
                    portal.value(),
                    entry.place().connector().value(),
                    entry.place().line().value(),
                    entry.account(),
                    entry.place().health().name(),
                    entry.place().name());
            if (entry.halt() == Halt.PAUSED) {
                sql.update("""
                        INSERT INTO bridge_settings (account_id, version, edition, publish_outgoing, chat_for_sms,
                            chat_for_newsletters, sms_provider, show_online, campaign_interval_ms, is_ignoring, paused_at)
                        VALUES (?, 1, 1, TRUE, TRUE, FALSE, FALSE, FALSE, 15000, FALSE, ?)
                        """, entry.account(), NOW);
            }
            if (entry.halt() == Halt.STOPPED) {
                sql.update(
                        "INSERT INTO lane_pause (owner, since, by_whom, reason) VALUES (?, ?, 'Olga', '')",
                        entry.account().toString(),
                        NOW);
            }
            loads(sql, entry);
            var last = entry.lastMessageAt();
            if (last != null) {
                sql.update(
                        "INSERT INTO bridge_account_pulse (account_id, last_message_at) VALUES (?, ?)",
                        entry.account(),
                        last);
            }
        }

        private static void loads(Sql sql, Entry entry) {
            if (entry.waiting() == 0) {
                return;
            }
            var owner = entry.account().toString();
            sql.update(
                    "INSERT INTO lane (id, queue, name, party, owner, rank, due_at) VALUES (?, 'bridge.gateway', ?, ?, ?, 0, ?)",
                    entry.account(),
                    owner,
                    owner,
                    owner,
                    NOW);
            for (int place = 1; place <= entry.waiting(); place++) {
                sql.update(
                        "INSERT INTO lane_load (id, lane_id, place, kind, subject, state, attempts, added_at, due_at)"
                                + " VALUES (?, ?, ?, 'message', ?, 'WAITING', 0, ?, ?)",
                        new UUID(entry.account().getLeastSignificantBits() + 1000, place),
                        entry.account(),
                        place,
                        entry.account(),
                        NOW,
                        NOW);
            }
        }

        private void carried(UUID account, int number, Instant at) {
            inTransaction(() -> {
                var sql = new Sql(database.entities());
                sql.update("""
                        INSERT INTO bridge_dialog (id, version, account_id, external_chat_id, customer_id,
                            is_session_open, opened_at) VALUES (?, 1, ?, ?, 'c', FALSE, ?)
                        """, new UUID(8, number), account, "chat " + number, at);
                sql.update("""
                        INSERT INTO bridge_message (id, version, account_id, dialog_id, direction, kind, body, part,
                            sent_at, status, told, changed_at)
                        VALUES (?, 1, ?, ?, 'INBOUND', 'TEXT', '', 0, ?, 'ACCEPTED', 'ACCEPTED', ?)
                        """, new UUID(at.toEpochMilli() << 16, number), account, new UUID(8, number), at, at);
                return number;
            });
        }

        private void pulses() {
            inTransaction(() -> {
                roster().takePulses(NOW);
                return NOW;
            });
        }

        private List<Instant> last() {
            return inTransaction(() -> roster().sheet(PORTAL, Wish.USUAL)).entries().stream()
                    .map(Entry::lastMessageAt)
                    .toList();
        }

        @Test
        void the_last_message_of_an_account_is_known_after_the_next_pulse() {
            var account = new UUID(7, 1);
            exists(
                    PORTAL,
                    new Entry(
                            account,
                            "Shop",
                            "simulator",
                            null,
                            RosterContract.entry(1, "Shop", SessionState.NEW, 0).place(),
                            SessionState.NEW,
                            null,
                            0,
                            null,
                            Halt.NONE,
                            false));
            pulses();
            assertThat(last()).containsOnlyNulls();

            carried(account, 1, NOW.minusSeconds(900));
            pulses();
            assertThat(last()).containsExactly(NOW.minusSeconds(900));

            carried(account, 2, NOW.minusSeconds(60));
            carried(account, 3, NOW.minusSeconds(70));
            pulses();
            pulses();
            assertThat(last()).containsExactly(NOW.minusSeconds(60));

            carried(account, 4, NOW.plusSeconds(60));
            pulses();
            assertThat(last()).as("nothing happens in the future").containsExactly(NOW);
        }

        final void many() {
            inTransaction(() -> {
                var sql = new Sql(database.entities());
                for (int number = 1; number <= MANY; number++) {
                    var state = List.of(SessionState.values()).get(number % SessionState.values().length);
                    write(
                            sql,
                            PORTAL,
                            RosterContract.entry(number, "Account " + number, state, number % 5 == 0 ? LOADS : 0));
                }
                return MANY;
            });
        }

        @Test
        void five_hundred_accounts_are_read_in_far_less_than_a_page_may_take() {
            many();
            var sheet = inTransaction(() -> roster().sheet(PORTAL, SORTED));

            var best = Stream.generate(this::timed).limit(5).min(Duration::compareTo);

            assertThat(sheet.entries()).hasSize(Wish.PAGE);
            assertThat(sheet.found()).isEqualTo(MANY);
            assertThat(best).hasValueSatisfying(took -> assertThat(took).isLessThan(Duration.ofMillis(300)));
        }

        /** One reading may be slow because of whatever else this computer does; not five. */
        private Duration timed() {
            var begun = System.nanoTime();
            inTransaction(() -> roster().sheet(PORTAL, SORTED));
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
