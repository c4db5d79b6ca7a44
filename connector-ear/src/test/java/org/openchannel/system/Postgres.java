package org.openchannel.system;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL server for the length of a test, without anything installed. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final AtomicInteger count = new AtomicInteger();

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** For tests: fast, and nothing is safe from a power failure. */
    public static Postgres start() {
        return start(EmbeddedPostgres.builder());
    }

    /** As in production: a commit waits for the disk. */
    static Postgres durable() {
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
