package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Postgres;

/** Two nodes share the work; what happens to one of them must not show. */
@Tag("faults")
@Tag("long")
class TwoNodesIT {

    private static final Duration AFTER_DOUBT = Duration.ofSeconds(200);

    private static Postgres postgres;
    private static Stage stage;

    @BeforeAll
    static void setUp() {
        postgres = Postgres.start();
        stage = Stage.onTwo(postgres.freshDatabase(), "two");
    }

    @AfterAll
    static void tearDown() {
        stage.close();
        postgres.close();
    }

    @Test
    void fault_11_two_nodes_renew_one_token_once() {
        try (var act = stage.act("11 two nodes refresh one token")) {
            var before = stage.ends().portal().generation();
            var customers = act.customers(40);
            customers.burst(2);
            stage.ends().portal().expire();
            customers.burst(2);

            var found = act.findings(Duration.ofSeconds(40));

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
            assertThat(stage.ends().portal().generation()).isEqualTo(before + 1);
        }
    }

    @Test
    void fault_22_a_node_that_was_stopped_for_a_while_does_no_harm() {
        try (var act = stage.act("22 one of two nodes stopped for 3 min")) {
            var speaking = speak(act, Duration.ofSeconds(10));
            FakeServer.pause(2000);
            stage.second().freeze();
            FakeServer.pause(180_000);
            stage.second().thaw();
            speaking.join();

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    void fault_23_a_killed_node_is_replaced_by_the_other() {
        try (var act = stage.act("23 one of two nodes killed")) {
            var speaking = speak(act, Duration.ofSeconds(8));
            FakeServer.pause(2500);
            stage.second().kill();
            speaking.join();

            var found = act.findings(AFTER_DOUBT);

            stage.second().restart();
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    void fault_24_a_rolling_restart_shows_nowhere() {
        try (var act = stage.act("24 rolling restart under load")) {
            var speaking = speak(act, Duration.ofSeconds(30));
            FakeServer.pause(2000);
            stage.second().restart();
            FakeServer.pause(2000);
            stage.product().restart();
            speaking.join();

            var found = act.findings(AFTER_DOUBT);

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        }
    }

    private static CompletableFuture<Void> speak(Act act, Duration length) {
        var customers = act.customers(30);
        var operators = act.operators(30);
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> customers.speak(40, length)),
                CompletableFuture.runAsync(() -> operators.speak(40, length)));
    }
}
