package org.openchannel.integration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.integration.persistence.Sql.RowReader;

/** A query that is asked together with others, and afterwards what it found. */
public final class Query<T> {

    private final RowReader<T> reader;
    private final String text;
    private final @Nullable Object[] parameters;
    private final List<T> found = new ArrayList<>();

    private Query(RowReader<T> reader, String text, @Nullable Object... parameters) {
        this.reader = reader;
        this.text = text;
        this.parameters = parameters;
    }

    /** One whose rows {@code reader} reads. */
    public static <T> Query<T> of(RowReader<T> reader, String text, @Nullable Object... parameters) {
        return new Query<>(reader, text, parameters);
    }

    /** What it found; nothing before it was asked. */
    public List<T> found() {
        return List.copyOf(found);
    }

    String text() {
        return text;
    }

    @Nullable Object[] parameters() {
        return parameters;
    }

    void read(ResultSet rows) throws SQLException {
        try (rows) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
    }
}
