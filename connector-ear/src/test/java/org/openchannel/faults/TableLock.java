package org.openchannel.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Keeps the product from writing down what became of anything. */
final class TableLock implements AutoCloseable {

    private final Connection connection;

    /** @param url a PostgreSQL database */
    TableLock(String url) {
        try {
            connection = DriverManager.getConnection(url, "postgres", "postgres");
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void take() {
        try (var statement = connection.createStatement()) {
            statement.execute("LOCK TABLE lane_load IN EXCLUSIVE MODE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void release() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
