package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.system.Postgres;

/** The process dies without a warning, at any moment and at the worst ones. */
@Tag("faults")
class KillsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration AFTER_DOUBT = Duration.ofSeconds(150);

    private static Postgres postgres;
    private static Stage stage;

    /** Fixed, so that a failure can be played again. */
    private final Random random = new Random(20261121);

    @BeforeAll
    static void setUp() {
        postgres = Postgres.start();
        stage = Stage.on(postgres.freshDatabase(), "kills");
    }

    @AfterAll
    static void tearDown() {
        stage.close();
        postgres.close();
    }

    @Test
    void fault_01_killed_at_a_random_moment_under_load() {
        killed("1 kill -9, once", 1);
    }

    @Test
    @Tag("long")
    @Timeout(value = 40, unit = TimeUnit.MINUTES)
    void fault_01_killed_fifty_times_under_load() {
        killed("1 kill -9, 50 times", 50);
    }

    private void killed(String what, int kills) {
        try (var act = stage.act(what)) {
            var customers = act.customers(30);
            var operators = act.operators(30);
            for (int life = 0; life < kills; life++) {
                var speaking = CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> customers.speak(50, Duration.ofSeconds(2))),
                        CompletableFuture.runAsync(() -> operators.speak(50, Duration.ofSeconds(2))));
                FakeServer.pause(200 + random.nextInt(1800));
                stage.killAndRestart();
                speaking.join();
            }

            var found = act.findings(AFTER_DOUBT);

            assertThat(found.taken()).isEqualTo(kills * 200);
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    void fault_02_killed_between_commit_and_acknowledgement() {
        try (var act = stage.act("2 killed after commit, before the 200")) {
            var customers = act.customers(20, new Deafened(stage.ends()::customerSays)::say);
            customers.burst(3);
            FakeServer.pause(150);
            stage.killAndRestart();

            var found = act.findings(AFTER_DOUBT);

            assertThat(found.taken()).isEqualTo(60);
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    @Tag("long")
    void fault_02_killed_between_claiming_and_sending() {
        try (var act = stage.act("2 killed after IN_FLIGHT, before sending")) {
            stage.ends().bitrix().server().deaf(true);
            act.customers(10).burst(3);
            await("something was sent into the dark")
                    .atMost(SOON)
                    .until(() -> stage.ends().bitrix().server().unheard() > 0);
            stage.product().kill();
            stage.ends().bitrix().server().deaf(false);
            stage.killAndRestart();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    @Tag("long")
    void fault_02_killed_between_sending_and_answer() {
        try (var act = stage.act("2 killed after sending, before the answer")) {
            stage.ends().bitrix().faults().always("imconnector.send.messages", Fault.hung(Duration.ofSeconds(20)));
            act.customers(10).burst(3);
            await("something stands in a chat").atMost(SOON).until(() -> isShown(act));
            stage.ends().bitrix().faults().heal();
            stage.killAndRestart();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    @Tag("long")
    void fault_02_killed_between_answer_and_record() {
        try (var act = stage.act("2 killed after the answer, before DONE");
                var lock = new TableLock(stage.database())) {
            stage.ends().bitrix().faults().every(1, 1, "imconnector.send.messages", work -> {
                lock.take();
                return work.get();
            });
            act.customers(1).burst(3);
            await("something stands in a chat").atMost(SOON).until(() -> isShown(act));
            FakeServer.pause(1000);
            stage.product().kill();
            lock.release();
            stage.killAndRestart();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    private static boolean isShown(Act act) {
        return act.entries().stream().anyMatch(entry -> entry.deed() == Deed.SHOWN);
    }
}
