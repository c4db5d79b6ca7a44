package org.openchannel.integration.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What the two databases say differently. Everything else is common SQL. */
public enum Dialect {
    POSTGRESQL(
            "timestamp with time zone",
            "text",
            "bytea",
            " ON CONFLICT DO NOTHING",
            "SELECT nextval('%s')",
            " FROM generate_series(1, ?)",
            Heads.LATERAL),
    H2(
            "timestamp(6) with time zone",
            "varchar",
            "varbinary",
            "",
            "SELECT NEXT VALUE FOR %s",
            " FROM SYSTEM_RANGE(1, ?)",
            Heads.UNION);

    private final String timestamp;
    private final String text;
    private final String bytes;
    private final String orNothing;
    private final String nextNumber;
    private final String asOftenAsSaid;
    private final Heads heads;

    Dialect(
            String timestamp,
            String text,
            String bytes,
            String orNothing,
            String nextNumber,
            String asOftenAsSaid,
            Heads heads) {
        this.timestamp = timestamp;
        this.text = text;
        this.bytes = bytes;
        this.orNothing = orNothing;
        this.nextNumber = nextNumber;
        this.asOftenAsSaid = asOftenAsSaid;
        this.heads = heads;
    }

    /** Which one {@code connection} speaks. */
    public static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : POSTGRESQL;
    }

    /** Column types by the names migrations use: {@code timestamp}, {@code text}, {@code bytes}. */
    public Map<String, String> types() {
        return Map.of("timestamp", timestamp, "text", text, "bytes", bytes);
    }

    /** Ends an INSERT that is to do nothing where a unique key is taken; on H2 the violation itself says so. */
    String orNothing() {
        return orNothing;
    }

    /** How the first open loads of several lanes are read. */
    Heads heads() {
        return heads;
    }

    /** Whether its driver takes several statements in one, and answers each. */
    boolean takesSeveral() {
        return this == POSTGRESQL;
    }

    /** Whether rows a statement sorts are locked in that order; if not, only those it names by their key are. */
    public boolean locksSorted() {
        return this == POSTGRESQL;
    }

    /** Draws the next number of a sequence. */
    String nextNumber(String sequence) {
        return nextNumber.formatted(sequence);
    }

    /** Draws as many numbers of a sequence as the one parameter says. */
    public String nextNumbers(String sequence) {
        return nextNumber(sequence) + asOftenAsSaid;
    }
}
