package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The embedded database after a kill. Without WRITE_DELAY=0 it forgets what it committed: that the harness sees this
 * proves that it would see any other loss.
 */
@Tag("faults")
@Tag("long")
class PowerlessIT {

    @Test
    void fault_03_an_embedded_database_that_writes_later_loses_what_was_acknowledged() {
        var found = killedWithBacklog("3 H2 with its default write delay (control: must lose)", ";LOCK_TIMEOUT=10000");

        assertThat(found.lost()).isNotEmpty();
    }

    @Test
    void fault_03_the_embedded_database_as_we_set_it_up_loses_nothing() {
        var found = killedWithBacklog("3 H2 with WRITE_DELAY=0", ";WRITE_DELAY=0;LOCK_TIMEOUT=10000");

        assertThat(found.lost()).isEmpty();
        assertThat(found.disordered()).isEmpty();
    }

    private static Findings killedWithBacklog(String what, String options) {
        try (var stage = Stage.onH2("h2", options);
                var act = stage.act(what)) {
            stage.ends()
                    .bitrix()
                    .faults()
                    .always("imconnector.send.messages", Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            stage.ends().bitrix().faults().always("batch", Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            var customers = act.customers(50);
            var speaking = CompletableFuture.runAsync(() -> customers.speak(200, Duration.ofSeconds(4)));
            FakeServer.pause(3700);
            stage.product().kill();
            speaking.join();
            stage.ends().heal();
            stage.killAndRestart();

            return act.findings(Duration.ofSeconds(20));
        }
    }
}
