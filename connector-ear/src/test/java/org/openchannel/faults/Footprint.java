package org.openchannel.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.openchannel.system.Children;

/**
 * What a product at rest holds of its computer.
 *
 * @param sockets those among the descriptors
 * @param connections those to its database
 * @param heapMb what is left of its heap when all garbage is gone
 */
record Footprint(long threads, long descriptors, long sockets, long connections, long heapMb) {

    private static final double MORE = 1.1;

    /** Pools keep the threads they once needed; a warm-up does not need them all. */
    private static final long POOLED = 80;

    private static final String CONNECTIONS = """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()""";

    /** Of the process with that number, on a PostgreSQL database. */
    static Footprint of(long process, String database) {
        var folder = Path.of("/proc", Long.toString(process));
        return new Footprint(
                count(folder.resolve("task"), ""),
                count(folder.resolve("fd"), ""),
                count(folder.resolve("fd"), "socket:"),
                connections(database),
                heap(process));
    }

    /** Waits until a process holds no more than before, at most so long; says what it holds then. */
    static Footprint settled(long process, String database, Footprint before, Duration patience) {
        try {
            await().atMost(patience)
                    .pollInterval(Duration.ofSeconds(5))
                    .pollDelay(Duration.ZERO)
                    .until(() -> of(process, database).isBackTo(before));
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            // What it holds now is what it keeps.
        }
        return of(process, database);
    }

    /** Whether it is no more than a tenth above what it was; and a few, where there are but few. */
    boolean isBackTo(Footprint before) {
        return isBack(threads, before.threads, POOLED)
                && isBack(descriptors, before.descriptors, 5)
                && isBack(sockets, before.sockets, 5)
                && isBack(connections, before.connections, 2)
                && isBack(heapMb, before.heapMb, 4);
    }

    private static boolean isBack(long now, long before, long few) {
        return now <= before * MORE + few;
    }

    private static long count(Path folder, String target) {
        try (var all = Files.list(folder)) {
            return all.filter(one -> target.isEmpty() || pointsTo(one, target)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean pointsTo(Path link, String target) {
        try {
            return Files.readSymbolicLink(link).toString().startsWith(target);
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static long connections(String database) {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(CONNECTIONS)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counting what lives makes the JVM throw everything else away. */
    private static long heap(long process) {
        try {
            var counting = new ProcessBuilder(
                            Path.of(Children.java()).resolveSibling("jcmd").toString(),
                            Long.toString(process),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var total = new String(counting.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd counts nothing"));
            return Long.parseLong(total.strip().split("\\s+", -1)[2]) / 1_000_000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
