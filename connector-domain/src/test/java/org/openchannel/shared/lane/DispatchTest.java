package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class DispatchTest {

    private static final LaneKey CHAT = new LaneKey("q", "chat 1");
    private static final LaneKey OTHER_CHAT = new LaneKey("q", "chat 2");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
    private static final double NO_SPREAD = 0.5;

    private final MovableClock clock = new MovableClock();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final ScriptedCarrier carrier = new ScriptedCarrier();
    private final Dispatch dispatch = new Dispatch(lanes, carrier, clock, () -> NO_SPREAD);

    @Test
    void carries_each_lane_in_order() {
        add(CHAT, 1);
        add(CHAT, 2);
        add(OTHER_CHAT, 3);

        assertThat(dispatch.dispatchDue()).isEqualTo(3);

        assertThat(carrier.recorded).containsExactly(id(1), id(2), id(3));
        assertThat(lanes.waiting("q")).isZero();
    }

    @Test
    void who_has_more_than_a_trip_takes_is_looked_at_again_at_once() {
        for (int number = 1; number <= 25; number++) {
            add(CHAT, number);
        }

        var first =
                dispatch.depart(new Party("q", ""), Set.of(), 1).trips().get(0).carry();
        var second =
                dispatch.depart(new Party("q", ""), Set.of(), 1).trips().get(0).carry();

        assertThat(first.nextDue()).isEqualTo(clock.instant());
        assertThat(second.nextDue()).isNull();
        assertThat(carrier.recorded).hasSize(25);
    }

    @Test
    void an_onlooker_s_trouble_is_not_the_loads() {
        add(CHAT, 1);

        dispatch.watchedBy(step -> {
                    throw new IllegalStateException("blind");
                })
                .dispatchDue();

        assertThat(carrier.recorded).containsExactly(id(1));
        assertThat(lanes.waiting("q")).isZero();
    }

    @Test
    void waits_before_it_tries_again_and_keeps_the_order_meanwhile() {
        add(CHAT, 1);
        add(CHAT, 2);
        carrier.failsWith(Failure.passing("unreachable"));

        dispatch.dispatchDue();
        assertThat(carrier.recorded).isEmpty();
        clock.advance(FIRST_WAIT.minusMillis(1));
        assertThat(dispatch.dispatchDue()).as("not yet due").isZero();

        clock.advance(Duration.ofMillis(1));
        dispatch.dispatchDue();
        assertThat(carrier.recorded).containsExactly(id(1), id(2));
    }

    @Test
    void waits_as_long_as_the_other_side_asks() {
        add(CHAT, 1);
        carrier.failsWith(Failure.throttled("too many requests", Duration.ofMinutes(1)));

        dispatch.dispatchDue();
        clock.advance(Duration.ofSeconds(59));
        assertThat(dispatch.dispatchDue()).isZero();
        clock.advance(Duration.ofSeconds(1));
        dispatch.dispatchDue();

        assertThat(carrier.recorded).containsExactly(id(1));
    }

    @Test
    void patience_does_not_lead_to_the_long_waits() {
        add(CHAT, 1);
        for (int i = 0; i < 20; i++) {
            carrier.failsWith(Failure.throttled("too many requests", Duration.ofSeconds(2)));
        }
        carrier.schedule = RetrySchedule.STANDARD;

        for (int i = 0; i < 20; i++) {
            dispatch.dispatchDue();
            clock.advance(Duration.ofSeconds(10));
        }
        dispatch.dispatchDue();

        assertThat(carrier.recorded).containsExactly(id(1));
    }

    @Test
    void settings_decide_when_to_try_again() {
        add(CHAT, 1);
        carrier.failsWith(Failure.passing("unreachable"));
        var settings = new RetrySchedule(List.of(Duration.ofMinutes(7)), Duration.ofHours(1));
        var timing = new Dispatch.Timing(clock, () -> NO_SPREAD, length -> {}, any -> settings);
        var byTheSettings = new Dispatch(
                lanes,
                carrier,
                new Leases(() -> 0),
                timing,
                new HeldParties(new InMemoryPartyLeases("a"), clock, () -> 0, party -> {}));

        byTheSettings.dispatchDue();
        clock.advance(Duration.ofMinutes(7).minusMillis(1));
        assertThat(byTheSettings.dispatchDue()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(byTheSettings.dispatchDue()).isEqualTo(1);
    }

    @Test
    void where_nobody_is_the_party_a_failure_is_the_loads_own() {
        add(CHAT, 1);
        add(OTHER_CHAT, 2);
        carrier.failsWith(Failure.passing("unreachable").ofParty());
        carrier.failsWith(Failure.passing("unlinked").ofOwner());

        dispatch.dispatchDue();
        assertThat(carrier.recorded).isEmpty();
        assertThat(dispatch.dispatchDue()).as("both wait for themselves").isZero();

        clock.advance(FIRST_WAIT);
        assertThat(dispatch.dispatchDue()).isEqualTo(2);
    }

    @Test
    void gives_up_at_once_what_the_other_side_rejects_and_goes_on() {
        add(CHAT, 1);
        add(CHAT, 2);
        carrier.failsWith(Failure.permanent("no such chat"));

        dispatch.dispatchDue();

        assertThat(lanes.state(id(1))).isEqualTo(InMemoryLanes.State.DEAD);
        assertThat(carrier.givenUp).containsExactly(id(1));
        assertThat(carrier.recorded).containsExactly(id(2));
    }

    @Test
    void gives_up_what_was_tried_for_too_long_but_not_what_only_waited() {
        add(CHAT, 1);
        clock.advance(Duration.ofHours(2));
        carrier.failsWith(Failure.passing("unreachable"));
        carrier.failsWith(Failure.passing("unreachable"));

        dispatch.dispatchDue();
        assertThat(lanes.state(id(1))).isEqualTo(InMemoryLanes.State.WAITING);
        clock.advance(Duration.ofHours(1));
        dispatch.dispatchDue();

        assertThat(lanes.state(id(1))).isEqualTo(InMemoryLanes.State.DEAD);
    }

    @Test
    void a_broken_carrier_loses_nothing() {
        add(CHAT, 1);
        carrier.breaksOnce = true;

        dispatch.dispatchDue();
        clock.advance(FIRST_WAIT);
        dispatch.dispatchDue();

        assertThat(carrier.recorded).containsExactly(id(1));
    }

    @Test
    void what_arrived_is_not_carried_again_because_its_record_collided() {
        add(CHAT, 1);
        carrier.recordCollides = true;

        dispatch.dispatchDue();

        assertThat(carrier.carried).isEqualTo(1);
        assertThat(carrier.recorded).containsExactly(id(1));
        assertThat(lanes.waiting("q")).isZero();
    }

    private void add(LaneKey lane, int number) {
        lanes.add(lane, id(number), "kind", id(number), clock.instant());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static final class ScriptedCarrier implements Carrier {

        private final Queue<Failure> script = new ArrayDeque<>();
        private final List<UUID> recorded = new ArrayList<>();
        private final List<UUID> givenUp = new ArrayList<>();
        private RetrySchedule schedule = new RetrySchedule(List.of(FIRST_WAIT), Duration.ofHours(1));
        private boolean breaksOnce;
        private boolean recordCollides;
        private int carried;

        void failsWith(Failure failure) {
            script.add(failure);
        }

        @Override
        public String queue() {
            return "q";
        }

        @Override
        public RetrySchedule retries() {
            return schedule;
        }

        @Override
        public Runnable carry(Load load) {
            if (breaksOnce) {
                breaksOnce = false;
                throw new IllegalStateException("a bug");
            }
            var failure = script.poll();
            if (failure != null) {
                throw new DeliveryFailedException(failure);
            }
            carried++;
            return () -> record(load);
        }

        private void record(Load load) {
            if (recordCollides) {
                recordCollides = false;
                throw new IllegalStateException("somebody else changed the same row");
            }
            recorded.add(load.id());
        }

        @Override
        public void gaveUp(Load load, Failure failure) {
            givenUp.add(load.id());
        }
    }
}
