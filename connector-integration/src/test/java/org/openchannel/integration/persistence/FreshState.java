package org.openchannel.integration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a database held when all migrations had run. Going back to it costs a twentieth of another database: only tables
 * that hold something are emptied.
 */
final class FreshState {

    private static final String KEPT = "fresh_state";

    private final DataSource database;
    private final boolean isPostgresql;
    private final List<String> tables = new ArrayList<>();
    private final List<String> seeds = new ArrayList<>();
    private final List<String> sequences = new ArrayList<>();

    private FreshState(DataSource database, boolean isPostgresql) {
        this.database = database;
        this.isPostgresql = isPostgresql;
    }

    /** The present state of {@code database}, to which it may be brought back. */
    static FreshState of(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var isPostgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            var state = new FreshState(database, isPostgresql);
            state.remember(connection, statement);
            return state;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remember(Connection connection, Statement statement) throws SQLException {
        statement.execute("CREATE SCHEMA " + KEPT);
        try (var found = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {isPostgresql ? "TABLE" : "BASE TABLE"})) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!name.equals("flyway_schema_history")) {
                    tables.add(name);
                }
            }
        }
        seeds.addAll(filled(statement));
        for (var seed : seeds) {
            statement.execute("CREATE TABLE %1$s.\"%2$s\" AS SELECT * FROM \"%2$s\"".formatted(KEPT, seed));
        }
        try (var found = statement.executeQuery("SELECT sequence_name, start_value FROM information_schema.sequences"
                + " WHERE sequence_schema = '" + connection.getSchema() + "'")) {
            while (found.next()) {
                sequences.add("ALTER SEQUENCE \"%s\" RESTART WITH %d".formatted(found.getString(1), found.getLong(2)));
            }
        }
    }

    /** Brings the database back to this state. */
    void restore() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    isPostgresql ? "SET session_replication_role = replica" : "SET REFERENTIAL_INTEGRITY FALSE");
            for (var table : filled(statement)) {
                statement.addBatch("DELETE FROM \"" + table + '"');
            }
            for (var seed : seeds) {
                statement.addBatch("INSERT INTO \"%2$s\" SELECT * FROM %1$s.\"%2$s\"".formatted(KEPT, seed));
            }
            for (var sequence : sequences) {
                statement.addBatch(sequence);
            }
            statement.executeBatch();
            statement.execute(
                    isPostgresql ? "SET session_replication_role = DEFAULT" : "SET REFERENTIAL_INTEGRITY TRUE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> filled(Statement statement) throws SQLException {
        var asked = tables.stream()
                .map(table -> "SELECT '%1$s' WHERE EXISTS (SELECT 1 FROM \"%1$s\")".formatted(table))
                .toList();
        var filled = new ArrayList<String>();
        try (var found = statement.executeQuery(String.join(" UNION ALL ", asked))) {
            while (found.next()) {
                filled.add(found.getString(1));
            }
        }
        return filled;
    }
}
