package org.openchannel.faults;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Whoever is connected to a database. */
final class Sessions {

    private static final String KILL = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    private final String url;

    /** @param url a PostgreSQL database */
    Sessions(String url) {
        this.url = url;
    }

    /** Throws all of them out. */
    void kill() {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(KILL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
