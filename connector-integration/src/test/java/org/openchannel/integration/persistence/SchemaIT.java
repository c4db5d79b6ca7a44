package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** JUnit closes the databases it gives to the tests. */
class SchemaIT {

    private static final String ACCOUNT = "0a000000-0000-7000-8000-00000000000a";
    private static final String BINDING = "0b000000-0000-7000-8000-00000000000b";
    private static final String OLDER_ROWS = """
            INSERT INTO bridge_account (id, version, member_id, gateway, name, hook_secret, state, is_wanted,
                logout_pending, changed_at)
            VALUES ('ACCOUNT', 1, 'member', 'simulator', 'n', 's', 'CONNECTED', TRUE, FALSE, CURRENT_TIMESTAMP);
            INSERT INTO bridge_binding (id, version, member_id, connector, line, account_id, wants_active, is_active,
                health)
            VALUES ('BINDING', 1, 'member', 'c', 1, 'ACCOUNT', TRUE, TRUE, 'GOOD');
            INSERT INTO lane (id, queue, name) VALUES
                ('00000000-0000-7000-8000-000000000001', 'bridge.gateway', 'ACCOUNT/4917'),
                ('00000000-0000-7000-8000-000000000002', 'bridge.portal', 'in/ACCOUNT/4917'),
                ('00000000-0000-7000-8000-000000000003', 'bridge.portal', 'status/ACCOUNT/4917'),
                ('00000000-0000-7000-8000-000000000004', 'bridge.setup', 'portal/member'),
                ('00000000-0000-7000-8000-000000000005', 'bridge.setup', 'line/BINDING'),
                ('00000000-0000-7000-8000-000000000006', 'portal.event', 'handler');
            """.replace("ACCOUNT", ACCOUNT).replace("BINDING", BINDING);

    static Stream<DataSource> emptyDatabases() {
        return Stream.of(TestDatabase.emptyH2(), TestDatabase.emptyPostgresql());
    }

    static Stream<TestDatabase> databases() {
        return emptyDatabases().map(TestDatabase::on);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_second_start_finds_its_schema_in_place(TestDatabase database) {
        assertThatCode(() -> Schema.upgrade(database.dataSource())).doesNotThrowAnyException();
    }

    @Test
    void migrations_may_take_longer_than_transactions_may_lie_idle() {
        var source = (PGSimpleDataSource) TestDatabase.emptyPostgresql();
        source.setOptions("-c idle_in_transaction_session_timeout=100ms");

        assertThatCode(() -> Schema.upgrade(source)).doesNotThrowAnyException();
    }

    @Test
    void who_is_paused_inside_a_transaction_stalls_nobody_for_long() throws SQLException {
        try (var connection = TestDatabase.emptyPostgresql().getConnection()) {
            assertThat(setting(connection, "lock_timeout")).isEqualTo("5s");
            assertThat(setting(connection, "idle_in_transaction_session_timeout"))
                    .isEqualTo("20s");
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_database_of_a_newer_program_is_refused_in_a_sentence(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                        INSERT INTO "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                         "execution_time", "success")
                        VALUES (1000, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'x', 1, true)
                        """);
        }

        assertThatThrownBy(() -> Schema.upgrade(database.dataSource()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version of this program")
                .hasMessageContaining("999");
    }

    @ParameterizedTest
    @MethodSource("emptyDatabases")
    void lanes_of_older_programs_learn_where_they_lead(DataSource empty) throws SQLException {
        Schema.upgradeTo("19", empty);
        try (var connection = empty.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(OLDER_ROWS);
        }

        Schema.upgrade(empty);

        try (var connection = empty.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT queue || ' ' || party || ' ' || owner || ' ' || rank FROM lane ORDER BY 1")) {
            var lanes = new ArrayList<String>();
            while (rows.next()) {
                lanes.add(rows.getString(1));
            }
            assertThat(lanes)
                    .containsExactly(
                            "bridge.gateway " + ACCOUNT + " " + ACCOUNT + " 0",
                            "bridge.portal member " + ACCOUNT + " 1",
                            "bridge.portal member " + ACCOUNT + " 2",
                            "bridge.setup member  3",
                            "bridge.setup member " + ACCOUNT + " 3",
                            "portal.event   1");
        }
    }
}
