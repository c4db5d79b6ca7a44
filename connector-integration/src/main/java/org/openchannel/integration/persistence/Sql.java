package org.openchannel.integration.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL inside the transaction of an entity manager, for the paths where entities would be in the way. Parameters
 * and columns of type {@link Instant} are translated, as are parameters that are arrays of ids, texts
 * or numbers.
 */
public final class Sql {

    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;

    /** Needs a transaction: the connection belongs to it. */
    public Sql(EntityManager entities) {
        entities.flush();
        this.connection = entities.unwrap(Connection.class);
    }

    /** Reads one row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Which database this is. */
    public Dialect dialect() {
        try {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Runs a statement; returns how many rows it touched. */
    public int update(String sql, @Nullable Object... parameters) {
        try (var statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Runs a statement once for each row of parameters, all in one round trip.
     *
     * @return how many rows each of them touched
     */
    public int[] batch(String sql, List<? extends @Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var row : rows) {
                fill(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /**
     * Runs an INSERT of one row unless a unique key of its table is taken; the transaction lives on either way. Waits
     * for a concurrent inserter of the same key to commit or roll back.
     *
     * @return whether the row is new
     */
    public boolean insertOnce(String insert, @Nullable Object... parameters) {
        try (var statement = prepare(insert + dialect().orNothing(), parameters)) {
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw new PersistenceException(e);
        }
    }

    /** Runs a query; reads all its rows. */
    public <T> List<T> query(RowReader<T> reader, String sql, @Nullable Object... parameters) {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            var read = new ArrayList<T>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Asks {@code queries} in their order: each sees what was committed before it began. All at once where the database can. */
    public void ask(Query<?>... queries) {
        var asked = dialect().takesSeveral()
                ? List.of(List.of(queries))
                : Stream.of(queries).map(query -> List.<Query<?>>of(query)).toList();
        asked.forEach(this::askTogether);
    }

    private void askTogether(List<? extends Query<?>> queries) {
        var text = queries.stream().map(Query::text).collect(Collectors.joining(";"));
        var parameters =
                queries.stream().flatMap(query -> Stream.of(query.parameters())).toArray();
        try (var statement = prepare(text, parameters)) {
            statement.execute();
            for (var query : queries) {
                query.read(statement.getResultSet());
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Reads a timestamp column. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        fill(statement, parameters);
        return statement;
    }

    private void fill(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, translated(parameters[i]));
        }
    }

    private @Nullable Object translated(@Nullable Object value) throws SQLException {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        if (value instanceof Long[] numbers) {
            return connection.createArrayOf("bigint", numbers);
        }
        return value instanceof String[] texts ? connection.createArrayOf("varchar", texts) : value;
    }
}
