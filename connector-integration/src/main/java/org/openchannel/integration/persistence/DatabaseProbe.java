package org.openchannel.integration.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database whether it is there. A question that hangs is waited for by everybody who asks meanwhile: a database
 * that keeps silent for long costs one thread, however often it is asked.
 */
@ApplicationScoped
public class DatabaseProbe {

    @Resource(lookup = "java:app/jdbc/connector")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    private @Nullable CompletableFuture<Boolean> asked;

    /** Whether the database answers before {@code patience} ends. Returns no later than that. */
    public boolean answers(Duration patience) {
        return answers(dataSource, threads, patience);
    }

    boolean answers(DataSource source, Executor executor, Duration patience) {
        try {
            return question(source, executor, patience).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question(DataSource source, Executor executor, Duration patience) {
        var pending = asked;
        if (pending == null || pending.isDone()) {
            pending = CompletableFuture.supplyAsync(() -> isThere(source, patience), executor);
            asked = pending;
        }
        return pending;
    }

    private static boolean isThere(DataSource source, Duration patience) {
        try (var connection = source.getConnection()) {
            return connection.isValid((int) patience.toSeconds());
        } catch (SQLException e) {
            return false;
        }
    }
}
