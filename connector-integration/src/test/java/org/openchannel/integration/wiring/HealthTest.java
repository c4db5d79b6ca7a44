package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final AtomicLong nanos = new AtomicLong(-7);
    private final Pulse pulse = new Pulse(nanos::get);
    private boolean isHeardOf = true;
    private final HealthCheck ready = new LanesCheck(pulse, () -> isHeardOf);
    private final HealthCheck alive = new TimerCheck(pulse);

    @Test
    void a_node_is_ready_while_it_looks_at_its_lanes() {
        assertThat(status(ready)).isEqualTo(Status.UP);

        pass(Duration.ofSeconds(16));
        assertThat(status(ready)).isEqualTo(Status.DOWN);

        pulse.during(() -> {});
        assertThat(status(ready)).isEqualTo(Status.UP);
    }

    @Test
    void a_node_the_others_do_not_hear_of_is_alive_and_not_ready() {
        isHeardOf = false;

        assertThat(status(ready)).isEqualTo(Status.DOWN);
        assertThat(status(alive)).isEqualTo(Status.UP);
    }

    @Test
    void a_look_that_breaks_keeps_it_alive_but_not_ready() {
        pass(Duration.ofMinutes(4));

        assertThatThrownBy(() -> pulse.during(HealthTest::breakDown)).isInstanceOf(IllegalStateException.class);

        assertThat(status(ready)).isEqualTo(Status.DOWN);
        assertThat(status(alive)).isEqualTo(Status.UP);
    }

    @Test
    void a_look_that_hangs_for_minutes_ends_its_life() {
        pulse.during(() -> {
            pass(Duration.ofMinutes(2));
            assertThat(status(ready)).isEqualTo(Status.DOWN);
            assertThat(status(alive)).isEqualTo(Status.UP);

            pass(Duration.ofMinutes(2));
            assertThat(status(alive)).isEqualTo(Status.DOWN);
        });
    }

    @Test
    void a_node_that_stops_is_alive_and_not_ready() {
        pulse.stop();

        assertThat(status(ready)).isEqualTo(Status.DOWN);
        assertThat(status(alive)).isEqualTo(Status.UP);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static void breakDown() {
        throw new IllegalStateException("The database is away");
    }

    private static Status status(HealthCheck check) {
        return check.call().getStatus();
    }
}
