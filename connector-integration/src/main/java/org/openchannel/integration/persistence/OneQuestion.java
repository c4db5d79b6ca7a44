package org.openchannel.integration.persistence;

import java.lang.reflect.Field;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.postgresql.jdbc.PgStatement;

/**
 * The batches of several statements, sent together and answered together. PostgreSQL's driver sends any queries in one
 * go, but lets a batch hold one kind only: so the others are put into the first batch behind its back. Where that can't
 * be done, as on H2 or with a driver that changed, each batch is sent by itself.
 */
final class OneQuestion {

    private OneQuestion() {}

    /** Executes the batches of {@code statements} of one connection, in their order; how many rows each row touched. */
    static int[] ask(List<PreparedStatement> statements) throws SQLException {
        var first = statements.get(0);
        var batches = new ArrayList<Batch>();
        for (var statement : statements) {
            if (!Batch.IS_KNOWN || !statement.isWrapperFor(PgStatement.class)) {
                return oneAfterTheOther(statements);
            }
            batches.add(Batch.of(statement.unwrap(PgStatement.class)));
        }
        batches.stream().skip(1).forEach(batch -> batch.join(batches.get(0)));
        return first.executeBatch();
    }

    private static int[] oneAfterTheOther(List<PreparedStatement> statements) throws SQLException {
        var touched = IntStream.empty();
        for (var statement : statements) {
            touched = IntStream.concat(touched, IntStream.of(statement.executeBatch()));
        }
        return touched.toArray();
    }

    /** What the driver keeps of a batch until it is sent: each row's query and its parameters. */
    private record Batch(List<Object> queries, List<Object> parameters) {

        private static final List<Field> FIELDS = fields();
        static final boolean IS_KNOWN = !FIELDS.isEmpty();

        private static List<Field> fields() {
            try {
                var queries = PgStatement.class.getDeclaredField("batchStatements");
                var parameters = PgStatement.class.getDeclaredField("batchParameters");
                queries.setAccessible(true);
                parameters.setAccessible(true);
                return List.of(queries, parameters);
            } catch (ReflectiveOperationException | RuntimeException e) {
                return List.of();
            }
        }

        static Batch of(PgStatement statement) throws SQLException {
            return new Batch(kept(FIELDS.get(0), statement), kept(FIELDS.get(1), statement));
        }

        @SuppressWarnings("unchecked")
        private static List<Object> kept(Field field, PgStatement statement) throws SQLException {
            try {
                return (List<Object>) field.get(statement);
            } catch (IllegalAccessException e) {
                throw new SQLException(e);
            }
        }

        /** Its rows are those of {@code other} from now on, behind the ones that batch has. */
        void join(Batch other) {
            other.queries.addAll(queries);
            other.parameters.addAll(parameters);
            queries.clear();
            parameters.clear();
        }
    }
}
