package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.InMemoryLanes;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

class CrewTest {

    private static final int OTHERS = 20;
    private static final String SLOW = "slow handler";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MovableClock clock = new MovableClock();
    private final Lanes lanes = oneAtATime(new InMemoryLanes());
    private final CountDownLatch slowOne = new CountDownLatch(1);
    private final CountDownLatch othersArrived = new CountDownLatch(OTHERS);

    @AfterEach
    void stop() {
        slowOne.countDown();
        threads.shutdownNow();
    }

    @Test
    void a_handler_that_takes_for_ever_delays_nobody_else() throws InterruptedException {
        for (int i = 0; i < 30; i++) {
            add(SLOW);
        }
        for (int i = 0; i < OTHERS; i++) {
            add("handler " + i);
        }
        var crew = crew(threads);

        crew.wake("");

        assertThat(othersArrived.await(20, TimeUnit.SECONDS))
                .as("all others arrive while the slow one still holds one of two hands")
                .isTrue();
        assertThat(slowOne.getCount()).isEqualTo(1);
    }

    @Test
    void what_no_second_hand_can_be_had_for_the_first_one_carries() throws InterruptedException {
        for (int i = 0; i < OTHERS; i++) {
            add("handler " + i);
        }
        var crew = crew(refusing(0, 1));

        crew.wake("");

        assertThat(othersArrived.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_the_computer_has_no_thread_for_the_first_hand_carries() throws InterruptedException {
        for (int i = 0; i < OTHERS; i++) {
            add("handler " + i);
        }
        var crew = crew(refusing(0, 1, () -> {
            throw new OutOfMemoryError("unable to create native thread");
        }));

        crew.wake("");

        assertThat(othersArrived.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_server_that_has_no_thread_left_is_asked_again() throws InterruptedException {
        for (int i = 0; i < OTHERS; i++) {
            add("handler " + i);
        }
        var crew = crew(refusing(2, Integer.MAX_VALUE));

        crew.wake("");
        crew.wake("");
        crew.wake("");

        assertThat(othersArrived.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /** As many hands as a node has; nobody comes back later. */
    private Crew crew(Executor some) {
        var means = new Crew.Means(some, (delay, act) -> {}, clock, System::nanoTime);
        return new Crew("q", new Dispatch(lanes, new TwoSpeeds(), clock, () -> 0.5), 2, means);
    }

    /** Has no thread for the first few, then for so many, then for nobody. */
    private Executor refusing(int first, int then) {
        return refusing(first, then, () -> {
            throw new RejectedExecutionException("no thread left");
        });
    }

    private Executor refusing(int first, int then, Runnable how) {
        var asked = new AtomicInteger();
        return task -> {
            var number = asked.getAndIncrement();
            if (number < first || number - first >= then) {
                how.run();
            }
            threads.execute(task);
        };
    }

    private void add(String handler) {
        lanes.add(new LaneKey("q", handler), UUID.randomUUID(), "k", UUID.randomUUID(), clock.instant());
    }

    /** The twin is made for one thread; here many ask it, one after the other. */
    private static Lanes oneAtATime(Lanes real) {
        return (Lanes) Proxy.newProxyInstance(
                Lanes.class.getClassLoader(), new Class<?>[] {Lanes.class}, (proxy, method, arguments) -> {
                    synchronized (real) {
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
    }

    private final class TwoSpeeds implements Carrier {

        @Override
        public String queue() {
            return "q";
        }

        @Override
        public RetrySchedule retries() {
            return new RetrySchedule(List.of(Duration.ofSeconds(1)), Duration.ofHours(1));
        }

        @Override
        public Runnable carry(Load load) {
            if (load.lane().name().equals(SLOW)) {
                waitForTheEnd();
            } else {
                othersArrived.countDown();
            }
            return () -> {};
        }

        private void waitForTheEnd() {
            try {
                slowOne.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
