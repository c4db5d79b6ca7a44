package org.openchannel.integration.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.exceptions.OptimisticLockException;
import org.eclipse.persistence.internal.databaseaccess.BatchWritingMechanism;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.databaseaccess.ParameterizedSQLBatchWritingMechanism;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.jspecify.annotations.Nullable;

/**
 * Sends what a transaction has to write in one question, in its order, where the driver can do that. By itself
 * EclipseLink asks anew for each kind of statement, and each question is waited for. The persistence unit names it.
 */
public class WritesTogether extends ParameterizedSQLBatchWritingMechanism {

    private static final long serialVersionUID = 1;

    private static final int MOST_ROWS = 100;
    private static final int MOST_KINDS = 50;

    private transient List<Kind> earlier = new ArrayList<>();

    /** Statements of one kind, one for each row. */
    private record Kind(
            DatabaseCall call, @SuppressWarnings("rawtypes") List<List> rows) {}

    /** One for the persistence unit; each connection gets its own by {@link #clone()} and {@link #setAccessor}. */
    public WritesTogether() {
        maxBatchSize = MOST_ROWS;
        clear();
    }

    @Override
    public BatchWritingMechanism clone() {
        var copy = (WritesTogether) super.clone();
        copy.earlier = new ArrayList<>();
        return copy;
    }

    @Override
    public void setAccessor(DatabaseAccessor accessor, AbstractSession session) {
        super.setAccessor(accessor, session);
        clear();
    }

    @Override
    public void appendCall(AbstractSession session, DatabaseCall call) {
        var before = previousCall;
        if (before != null && call.hasParameters() && !before.getSQLString().equals(call.getSQLString())) {
            if (earlier.size() < MOST_KINDS) {
                earlier.add(new Kind(before, parameters));
                begin(null, new ArrayList<>());
            } else {
                executeBatchedStatements(session);
            }
        }
        super.appendCall(session, call);
    }

    @Override
    public void clear() {
        super.clear();
        earlier = new ArrayList<>();
    }

    @Override
    public void executeBatchedStatements(AbstractSession session) {
        if (earlier.isEmpty()) {
            super.executeBatchedStatements(session);
            return;
        }
        var kinds = new ArrayList<>(earlier);
        kinds.add(new Kind(previousCall, parameters));
        clear();
        execute(kinds, session);
    }

    private void execute(List<Kind> kinds, AbstractSession session) {
        var statements = new ArrayList<PreparedStatement>();
        try {
            for (var kind : kinds) {
                begin(kind.call(), kind.rows());
                databaseAccessor.incrementCallCount(session); // opens the connection; what is closed counts down
                statements.add(prepareBatchStatements(session));
            }
            requireUntouched(kinds, OneQuestion.ask(statements));
        } catch (SQLException e) {
            throw failure(e, session);
        } finally {
            clear();
            statements.forEach(statement -> close(statement, session));
        }
    }

    @SuppressWarnings({"rawtypes", "NullAway"}) // before the first call there is none
    private void begin(@Nullable DatabaseCall call, List<List> rows) {
        previousCall = call;
        parameters = rows;
    }

    /** A row whose version is another one is not found. */
    private static void requireUntouched(List<Kind> kinds, int[] touched) {
        var first = 0;
        for (var kind : kinds) {
            var end = first + kind.rows().size();
            if (kind.call().hasOptimisticLock() && IntStream.range(first, end).anyMatch(row -> touched[row] == 0)) {
                throw OptimisticLockException.batchStatementExecutionFailure();
            }
            first = end;
        }
    }

    private DatabaseException failure(SQLException e, AbstractSession session) {
        var broken = databaseAccessor.processExceptionForCommError(session, e, lastCallAppended);
        return Objects.requireNonNullElseGet(
                broken, () -> DatabaseException.sqlException(e, databaseAccessor, session, false));
    }

    private void close(PreparedStatement statement, AbstractSession session) {
        try {
            databaseAccessor.closeStatement(statement, session, null);
        } catch (SQLException e) {
            // What it was for is decided already.
        }
    }
}
