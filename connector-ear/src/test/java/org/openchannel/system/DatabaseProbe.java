package org.openchannel.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the database could do at best: one row per transaction, each client on a connection of its own. */
public final class DatabaseProbe implements AutoCloseable {

    private static final String TEXT = "A customer's words of the usual length.";

    private final String url;
    private final Connection own;
    private final Map<Integer, PreparedStatement> inserts = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong();

    /** Writes to the database at {@code url}, and counts what is committed to the {@code watched} one beside it. */
    public DatabaseProbe(String url, String watched) {
        try {
            this.url = url;
            own = DriverManager.getConnection(watched, "postgres", "postgres");
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE bench_probe (id bigint PRIMARY KEY, text varchar(200) NOT NULL)");
            }
            requireDurable("fsync");
            requireDurable("synchronous_commit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireDurable(String setting) throws SQLException {
        try (var statement = own.createStatement();
                var rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            if (!rows.getString(1).equals("on")) {
                throw new IllegalStateException(setting + " is " + rows.getString(1));
            }
        }
    }

    /** Inserts one row and commits. */
    public void insert(int client) {
        try {
            var insert = inserts.computeIfAbsent(client, any -> prepared());
            insert.setLong(1, number.incrementAndGet());
            insert.setString(2, TEXT);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement prepared() {
        try {
            return connect().prepareStatement("INSERT INTO bench_probe (id, text) VALUES (?, ?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many transactions the watched database has committed, its own readings of this among them. */
    public long commits() {
        try (var statement = own.createStatement()) {
            Thread.sleep(1500); // PostgreSQL counts about once a second
            try (var rows = statement.executeQuery(
                    "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            for (var insert : inserts.values()) {
                insert.getConnection().close();
            }
            own.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
