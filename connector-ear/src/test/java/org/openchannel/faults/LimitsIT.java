package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Postgres;

/** The product at a portal that bears no more than most portals do. */
@Tag("faults")
class LimitsIT {

    @Test
    void fault_04_a_portal_with_limits_is_never_asked_for_more_than_it_bears() {
        try (var postgres = Postgres.start();
                var stage = Stage.withLimits(postgres.freshDatabase(), "limits");
                var act = stage.act("4 a burst of 240 at a portal with limits")) {
            act.customers(60).burst(4);

            arrived(act.findings(Duration.ofSeconds(240)));
        }
    }

    @Test
    @Tag("long")
    void two_nodes_together_ask_a_portal_for_no_more_than_it_bears() {
        try (var postgres = Postgres.start();
                var stage = Stage.onTwoWithLimits(postgres.freshDatabase(), "limits-of-two");
                var act = stage.act("7 a burst of 240 through two nodes at a portal with limits")) {
            act.customers(60).burst(4);
            act.operators(20).burst(1);

            arrived(act.findings(Duration.ofSeconds(300)));
        }
    }

    private static void arrived(Findings found) {
        Promise.isKeptAsFarAsTheEndsAllow(found);
        assertThat(found.dead()).isEmpty();
    }
}
