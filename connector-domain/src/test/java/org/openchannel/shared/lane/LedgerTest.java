package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class LedgerTest {

    private static final Party NOBODY = new Party("q", "");

    private final MovableClock clock = new MovableClock();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final Lease lease = new Lease(Leases.LASTS, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
    private final Ledger ledger = new Ledger(lanes, clock, clock::advance, finished -> {});
    private final List<String> written = new ArrayList<>();

    @Test
    void what_arrived_while_the_database_was_away_is_written_when_it_is_back() {
        var back = clock.instant().plusSeconds(60);
        var patient = new Ledger(awayUntil(back), clock, clock::advance, finished -> {});

        var isWritten = patient.settle(List.of(arrived("a", () -> written.add("a"))), lease);

        assertThat(isWritten).isTrue();
        assertThat(written).containsExactly("a");
        assertThat(lanes.waiting("q")).isZero();
        assertThat(clock.instant()).isBefore(back.plusSeconds(10));
    }

    @Test
    void one_record_that_breaks_costs_the_others_nothing() {
        var broken = arrived("broken", this::breaks);
        var sound = arrived("sound", () -> written.add("sound"));

        ledger.settle(List.of(broken, sound), lease);

        assertThat(written).contains("sound");
        assertThat(lanes.state(broken.fates().get(0).load().id())).isEqualTo(InMemoryLanes.State.DEAD);
        assertThat(lanes.state(sound.fates().get(0).load().id())).isEqualTo(InMemoryLanes.State.DONE);
    }

    @Test
    void what_somebody_else_leased_meanwhile_is_theirs() {
        var settlement = arrived("a", () -> written.add("a"));
        lanes.takeBack();
        lanes.claim(Pickup.of(NOBODY, 1, 1), clock.instant(), clock.instant().plus(Leases.LASTS));

        assertThat(ledger.settle(List.of(settlement), lease)).isFalse();
        assertThat(written).isEmpty();
    }

    @Test
    void when_the_lease_is_over_it_is_left_to_the_next() {
        var settlement = arrived("a", () -> written.add("a"));
        var hasty = new Ledger(awayUntil(Instant.MAX), clock, clock::advance, finished -> {});

        assertThat(hasty.settle(List.of(settlement), lease)).isFalse();
        assertThat(lease.isOver()).isTrue();
    }

    private Settlement arrived(String lane, Runnable record) {
        lanes.add(new LaneKey("q", lane), UUID.randomUUID(), "kind", UUID.randomUUID(), clock.instant());
        var claim = lanes.claim(
                        Pickup.of(NOBODY, 1, 1),
                        clock.instant(),
                        clock.instant().plus(Leases.LASTS))
                .get(0);
        return new Settlement(claim, List.of(new Fate.Done(claim.loads().get(0), record)), true);
    }

    private void breaks() {
        throw new IllegalStateException("A row that can't be");
    }

    private Lanes awayUntil(Instant back) {
        return (Lanes) Proxy.newProxyInstance(
                Lanes.class.getClassLoader(), new Class<?>[] {Lanes.class}, (proxy, method, arguments) -> {
                    if (clock.instant().isBefore(back)) {
                        throw new IllegalStateException("The database is away");
                    }
                    return method.invoke(lanes, arguments);
                });
    }
}
