package org.openchannel.faults;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Keeps everything of all accounts that are linked where it is, as a person who pauses their queues. */
final class Pause {

    private static final String BEGIN = """
            INSERT INTO lane_pause (owner, since, by_whom, reason)
            SELECT CAST(id AS varchar), now(), 'harness', 'a backlog is wanted' FROM bridge_account""";

    private static final String OPEN = "SELECT count(*) FROM lane_load WHERE state IN ('WAITING', 'IN_FLIGHT')";

    private final String url;

    /** @param url a PostgreSQL database */
    Pause(String url) {
        this.url = url;
    }

    /** Does something meanwhile. */
    void during(Runnable work) {
        execute(BEGIN);
        try {
            work.run();
        } finally {
            execute("DELETE FROM lane_pause");
        }
    }

    /** How many loads wait or are under way. */
    long open() {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(OPEN)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
