package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Postgres;

/** Many companies on one product: the trouble of some is not that of the others. */
@Tag("faults")
@Tag("long")
class ManyPortalsIT {

    private static final int SLOW = Integer.getInteger("faults.portals", 1000);
    private static final Duration THOUGHT = Duration.ofSeconds(65);

    @Test
    void fault_25_a_thousand_slow_portals_do_not_slow_down_a_healthy_one() {
        try (var postgres = Postgres.start();
                var stage = Stage.on(postgres.freshDatabase(), "many");
                var slow = stage.act("25 " + SLOW + " slow portals");
                var healthy = stage.act("25 a healthy portal beside them")) {
            stage.admitMore(SLOW);
            var neighbours = healthy.customers(20);
            neighbours.burst(1);
            await("the healthy one is known to be so")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> healthy.entries().stream().anyMatch(entry -> entry.deed() == Deed.SHOWN));
            var bitrix = stage.ends().bitrix();
            bitrix.slow(portal -> portal.equals(stage.ends().portal()) ? Duration.ZERO : THOUGHT);
            var messenger = stage.ends().messenger();
            slow.customers(SLOW, speech -> messenger.customerSays(account(stage, speech), speech))
                    .burst(1);
            FakeServer.pause(3000);

            neighbours.speak(10, Duration.ofSeconds(30));

            var found = healthy.findings(Duration.ofSeconds(60));
            Promise.isKeptAsFarAsTheEndsAllow(found);
            assertThat(found.dead()).isEmpty();
            assertThat(Delays.fromTakenToShown(healthy.entries()).percentile(99))
                    .isLessThan(Duration.ofSeconds(1));
            stage.ends().heal();
            var late = slow.findings(Duration.ofSeconds(240));
            Promise.isKeptAsFarAsTheEndsAllow(late);
            assertThat(late.dead()).isEmpty();
        }
    }

    /** The first account is the healthy portal's. */
    private static String account(Stage stage, Speech speech) {
        var number = 1 + (int) (Speech.seq(speech.chat()) % SLOW);
        return stage.ends().messenger().accounts().get(number);
    }
}
