package org.openchannel.integration.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The real persistence unit on a real database, without a server: migrated by the real migrations, driven by one
 * entity manager whose transactions the test opens by {@link #inTransaction}. A fresh database each.
 */
public final class TestDatabase implements AutoCloseable {

    private static @Nullable EmbeddedPostgres postgres;

    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final EntityManager entities;

    private TestDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
        try {
            Schema.upgrade(dataSource);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        this.factory = Persistence.createEntityManagerFactory(
                "connector",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.weaving", "false"));
        this.entities = factory.createEntityManager();
    }

    /** An empty H2 in memory. */
    public static TestDatabase h2() {
        return new TestDatabase(emptyH2());
    }

    /** An empty database of a PostgreSQL that all tests of this run share. */
    public static TestDatabase postgresql() {
        return new TestDatabase(emptyPostgresql());
    }

    /** The database behind {@code source}, empty or of this schema. */
    public static TestDatabase on(DataSource source) {
        return new TestDatabase(source);
    }

    /** An H2 without a schema. */
    static DataSource emptyH2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=5000");
        source.setUser("sa");
        return source;
    }

    /** A PostgreSQL database without a schema. */
    static synchronized DataSource emptyPostgresql() {
        try {
            var server = postgres == null ? EmbeddedPostgres.start() : postgres;
            postgres = server;
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            return server.getDatabase("postgres", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the repositories under test. Use it inside {@link #inTransaction}. */
    public EntityManager entities() {
        return entities;
    }

    /** The database itself. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Another entity manager, for a second actor at the same time; the caller closes it. */
    public EntityManager anotherEntities() {
        return factory.createEntityManager();
    }

    /** Runs {@code work} in a transaction of {@link #entities()} and forgets what was loaded; nested calls join. */
    public <T> T inTransaction(Callable<T> work) {
        return inTransaction(entities, work);
    }

    /** The same without a result. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Runs {@code work} in a transaction of {@code actor}. */
    public static <T> T inTransaction(EntityManager actor, Callable<T> work) {
        var transaction = actor.getTransaction();
        if (transaction.isActive()) {
            return called(work);
        }
        transaction.begin();
        try {
            var result = called(work);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            actor.clear();
        }
    }

    /** {@code real}, each call in a transaction of {@code actor}, as the container does by {@code @Transactional}. */
    public static <T> T eachInTransaction(Class<T> port, T real, EntityManager actor) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> inTransaction(actor, () -> {
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw (Exception) e.getCause();
                    }
                })));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
