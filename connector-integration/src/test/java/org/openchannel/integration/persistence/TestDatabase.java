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
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * The real persistence unit on a real database, without a server: migrated by the real migrations, driven by one
 * entity manager whose transactions the test opens by {@link #inTransaction}. A database as good as new each.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Left H2_LEFT = new Left(TestDatabase::emptyH2);
    private static final Left POSTGRESQL_LEFT = new Left(TestDatabase::emptyPostgresql);

    private static @Nullable EmbeddedPostgres postgres;

    private final Place place;
    private final EntityManager entities;

    private TestDatabase(Place place) {
        this.place = place;
        this.entities = place.factory().createEntityManager();
    }

    /** An H2 in memory with nothing in it. */
    public static TestDatabase h2() {
        return new TestDatabase(H2_LEFT.take());
    }

    /** A database with nothing in it, of a PostgreSQL that all tests of this run share. */
    public static TestDatabase postgresql() {
        return new TestDatabase(POSTGRESQL_LEFT.take());
    }

    /** The database behind {@code source}, empty or of this schema. */
    public static TestDatabase on(DataSource source) {
        return new TestDatabase(Place.on(source, place -> place.factory().close()));
    }

    /** A database with its schema, what opens sessions with it, and what becomes of it after its test. */
    private record Place(DataSource source, EntityManagerFactory factory, Consumer<Place> end) {

        static Place on(DataSource source, Consumer<Place> end) {
            upgrade(source);
            var factory = Persistence.createEntityManagerFactory(
                    "connector",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", source,
                            "eclipselink.weaving", "false"));
            return new Place(source, factory, end);
        }
    }

    /** Databases that tests have left, for others: schema and persistence unit cost more than most tests. */
    private record Left(Supplier<DataSource> empty, Deque<Place> places) {

        Left(Supplier<DataSource> empty) {
            this(empty, new ConcurrentLinkedDeque<>());
        }

        Place take() {
            var place = places.poll();
            if (place != null) {
                return place;
            }
            var source = empty.get();
            upgrade(source);
            var fresh = FreshState.of(source);
            return Place.on(source, used -> {
                used.factory().getCache().evictAll();
                fresh.restore();
                places.push(used);
            });
        }
    }

    private static void upgrade(DataSource source) {
        try {
            Schema.upgrade(source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        return place.source();
    }

    /** Another entity manager, for a second actor at the same time; the caller closes it. */
    public EntityManager anotherEntities() {
        return place.factory().createEntityManager();
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
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        entities.close();
        place.end().accept(place);
    }
}
