package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DatabaseProbeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final DatabaseProbe probe = new DatabaseProbe();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void a_database_that_is_there_answers() {
        assertThat(probe.answers(TestDatabase.emptyH2(), threads, PATIENCE)).isTrue();
        assertThat(probe.answers(TestDatabase.emptyPostgresql(), threads, PATIENCE))
                .isTrue();
    }

    @Test
    void one_that_refuses_is_away_until_it_lets_us_in_again() {
        var refusing = connecting(() -> {
            throw new SQLException("the connection is refused");
        });

        assertThat(probe.answers(refusing, threads, PATIENCE)).isFalse();
        assertThat(probe.answers(TestDatabase.emptyH2(), threads, PATIENCE)).isTrue();
    }

    @Test
    void one_that_keeps_silent_is_away_and_is_asked_only_once() throws InterruptedException {
        var connections = new AtomicInteger();
        var speaks = new CountDownLatch(1);
        var silent = connecting(() -> {
            connections.incrementAndGet();
            speaks.await();
        });

        assertThat(probe.answers(silent, threads, Duration.ofMillis(50))).isFalse();
        assertThat(probe.answers(silent, threads, Duration.ofMillis(50))).isFalse();
        assertThat(connections).hasValue(1);

        speaks.countDown();
        assertThat(probe.answers(silent, threads, PATIENCE)).isTrue();
    }

    private interface Meanwhile {
        void happens() throws Exception;
    }

    /** A database where something happens before one is let in. */
    private static DataSource connecting(Meanwhile meanwhile) {
        var real = TestDatabase.emptyH2();
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    meanwhile.happens();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
