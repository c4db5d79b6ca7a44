package org.openchannel.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for the length of a test, without anything installed. */
public final class Postgres implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();
    private Path folder = Path.of("");
    private String command = "";

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** For tests: fast, and nothing is safe from a power failure. */
    public static Postgres start() {
        return start(EmbeddedPostgres.builder());
    }

    /** As in production: a commit waits for the disk. */
    public static Postgres durable() {
        return start(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on"));
    }

    private static Postgres start(EmbeddedPostgres.Builder builder) {
        try {
            return new Postgres(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Database freshDatabase() {
        String name = "connector_" + count.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Database(server.getJdbcUrl("postgres", name));
    }

    /** Ends it at once, with all its connections, as when its computer goes off. */
    public void crash() {
        folder = folder();
        try {
            command = Files.readString(folder.resolve("postmaster.opts")).strip();
            var process = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(folder.resolve("postmaster.pid")).get(0)))
                    .orElseThrow();
            Children.run(List.of("kill", "-QUIT", Long.toString(process.pid())), Map.of(), log());
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("PostgreSQL does not end", e);
        }
    }

    /** Starts it again after a crash, as it was; does not wait until it answers. */
    public void startAgain() {
        Children.start(List.of("sh", "-c", harmless("exec " + command)), Map.of(), log());
    }

    /** PostgreSQL refuses to be root; in a namespace of its own it is nobody. */
    private static String harmless(String command) {
        return System.getProperty("user.name").equals("root") ? "exec unshare -U sh -c '" + command + "'" : command;
    }

    private Path log() {
        return folder.resolve("again.log");
    }

    private Path folder() {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One empty database and the settings that lead to it. */
    public record Database(String url) {

        public Map<String, String> settings() {
            return Map.of(
                    "connector.db.class", "org.postgresql.ds.PGSimpleDataSource",
                    "connector.db.url", url,
                    "connector.db.user", "postgres",
                    "connector.db.password", "postgres");
        }

        Map<String, String> settingsWithPortal() {
            var all = new HashMap<>(settings());
            all.put("connector.portal.enabled", "true");
            all.put("connector.simulator.enabled", "true");
            all.put("connector.tryout", "true");
            return all;
        }
    }
}
