package org.openchannel.faults;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Lets the clock jump that all nodes go by, which is their database's. */
final class TimeShift {

    private final String url;

    /** @param url a PostgreSQL database */
    TimeShift(String url) {
        this.url = url;
    }

    /** From now on it is so much later than it was; {@code 0 hours} is the truth. */
    void to(String interval) {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE VIEW database_time AS SELECT CURRENT_TIMESTAMP + INTERVAL '" + interval
                    + "' AS moment");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
