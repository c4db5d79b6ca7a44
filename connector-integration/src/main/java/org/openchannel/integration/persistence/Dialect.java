package org.openchannel.integration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the two databases say differently. Everything else is common SQL. */
public enum Dialect {
    POSTGRESQL("timestamp with time zone", "text", "bytea", """
            INSERT INTO lane (id, queue, name) VALUES (?, ?, ?) ON CONFLICT (queue, name) DO NOTHING
            """, "SELECT nextval('%s')"),
    H2("timestamp(6) with time zone", "varchar", "varbinary", """
            MERGE INTO lane t USING (SELECT CAST(? AS uuid) id, CAST(? AS varchar) queue, CAST(? AS varchar) name) s
            ON t.queue = s.queue AND t.name = s.name
            WHEN NOT MATCHED THEN INSERT (id, queue, name) VALUES (s.id, s.queue, s.name)
            """, "SELECT NEXT VALUE FOR %s");

    private final String timestamp;
    private final String text;
    private final String bytes;
    private final String insertLane;
    private final String nextNumber;

    Dialect(String timestamp, String text, String bytes, String insertLane, String nextNumber) {
        this.timestamp = timestamp;
        this.text = text;
        this.bytes = bytes;
        this.insertLane = insertLane;
        this.nextNumber = nextNumber;
    }

    /** Which one {@code connection} speaks. */
    public static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    /** Column types by the names migrations use: {@code timestamp}, {@code text}, {@code bytes}. */
    public Map<String, String> types() {
        return Map.of("timestamp", timestamp, "text", text, "bytes", bytes);
    }

    /** Inserts a lane (id, queue, name) unless it is there. */
    String insertLane() {
        return insertLane;
    }

    /** Draws the next number of a sequence. */
    String nextNumber(String sequence) {
        return nextNumber.formatted(sequence);
    }
}
