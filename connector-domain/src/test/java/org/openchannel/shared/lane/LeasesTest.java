package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class LeasesTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Party NOBODY = new Party("q", "");

    private final MovableClock clock = new MovableClock();
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Leases leases = new Leases(nanos::get);
    private final InMemoryLanes lanes = new InMemoryLanes();

    @Test
    void a_leap_of_the_clock_ends_no_lease_of_what_is_under_way() {
        var lease = leases.begin();
        var held = claim();
        leases.holds(lease, held);

        leap();
        assertThat(claim()).as("claimed once more").isEmpty();
        pass(Duration.ofSeconds(30));
        leases.beat(lanes, clock);

        assertThatCode(lease::require).doesNotThrowAnyException();
        assertThat(lanes.settle(List.of(arrived(held)), clock.instant())).isEmpty();
    }

    @Test
    void a_lease_that_ended_before_the_leap_has_ended() {
        claim();
        pass(Leases.LASTS);

        leap();

        assertThat(claim()).hasSize(1);
    }

    @Test
    void what_nobody_prolonged_since_the_leap_has_ended_when_a_lease_would_have() {
        claim();
        leap();
        leap();

        pass(Leases.LASTS.minusMillis(1));
        assertThat(claim()).isEmpty();
        pass(Duration.ofMillis(1));
        assertThat(claim()).hasSize(1);
    }

    @Test
    void what_this_node_carries_and_could_not_prolong_is_not_claimed_again() {
        var lease = leases.begin();
        leases.holds(lease, claim());

        pass(Leases.LASTS.plusSeconds(1));
        assertThat(claim()).isEmpty();
        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);

        leases.end(lease);
        assertThat(claim()).hasSize(1);
    }

    @Test
    void who_never_arrives_loses_his_lanes_in_the_end() {
        var lease = leases.begin();
        var held = claim();
        leases.holds(lease, held);
        for (int beat = 0; beat < 121; beat++) {
            pass(Duration.ofSeconds(30));
            leases.beat(lanes, clock);
        }

        pass(Leases.LASTS);

        assertThat(claim()).hasSize(1);
        assertThat(lease.isOver()).isTrue();
        assertThat(lanes.settle(List.of(arrived(held)), clock.instant())).isEqualTo(held);
    }

    private List<Claim> claim() {
        if (lanes.waiting("q") == 0) {
            lanes.add(new LaneKey("q", "chat"), new UUID(1, 1), "kind", new UUID(2, 1), clock.instant());
        }
        var now = clock.instant();
        return lanes.claim(Pickup.of(NOBODY, 9, 9), now, now.plus(Leases.LASTS), leases.ended(now));
    }

    private static Settlement arrived(List<Claim> held) {
        var claim = held.get(0);
        return new Settlement(claim, List.of(new Fate.Done(claim.loads().get(0), () -> {})), true);
    }

    private void leap() {
        leases.leapt(AN_HOUR);
        clock.advance(AN_HOUR);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        clock.advance(time);
    }
}
