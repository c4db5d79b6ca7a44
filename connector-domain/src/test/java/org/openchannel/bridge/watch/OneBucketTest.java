package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.NodeName;

/** One node carries a backlog to a portal while pages of another one call it. */
class OneBucketTest {

    private static final MemberId PORTAL = new MemberId("m1");
    private static final int BUCKET = 50;
    private static final double LEAKS = 2;

    private final MovableClock clock = new MovableClock();
    private final InMemoryLimitUses uses = new InMemoryLimitUses();
    private final Budgets carrying = new Budgets(Limits.STANDARD, this::nanos);
    private final Budgets drawing = new Budgets(Limits.STANDARD, this::nanos);
    private final LookAtLimits atCarrying = new LookAtLimits(carrying, uses, new NodeName("a"), clock);
    private final LookAtLimits atDrawing = new LookAtLimits(drawing, uses, new NodeName("b"), clock);

    private double level;
    private double highest;

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    private void asks(Budgets from) {
        from.of(PORTAL).asked();
        level++;
        highest = Math.max(highest, level);
    }

    private void told() {
        for (var node : new LookAtLimits[] {atCarrying, atDrawing}) {
            node.tell();
        }
        atCarrying.hear();
        atDrawing.hear();
    }

    @Test
    void together_they_never_ask_more_than_the_portal_takes() {
        for (int second = 0; second < 600; second++) {
            while (carrying.of(PORTAL).share("send").pause().isZero()) {
                asks(carrying);
            }
            asks(drawing);
            if (second % 5 == 3) {
                told();
            }
            clock.advance(Duration.ofSeconds(1));
            level = Math.max(0, level - LEAKS);
        }

        assertThat(highest).isLessThanOrEqualTo(BUCKET);
        assertThat(highest).as("the backlog is carried all the same").isGreaterThanOrEqualTo(40);
    }
}
