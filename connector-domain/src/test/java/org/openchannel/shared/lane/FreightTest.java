package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class FreightTest {

    private static final Party PORTAL = new Party("q", "portal");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    private final MovableClock clock = new MovableClock();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final ScriptedFreight freight = new ScriptedFreight();
    private final Dispatch dispatch = new Dispatch(lanes, freight, clock, () -> 0.5);

    @Test
    void takes_many_chats_of_a_portal_in_one_trip() {
        add("a", 1);
        add("b", 2);
        add("a", 3);

        var departure = depart();

        assertThat(departure.trips()).hasSize(1);
        assertThat(departure.isFull()).isFalse();
        assertThat(departure.trips().get(0).carry().arrived()).isEqualTo(3);
        assertThat(freight.trips).containsExactly(List.of(id(1), id(3), id(2)));
        assertThat(lanes.waiting("q")).isZero();
    }

    @Test
    void without_budget_nothing_is_claimed_and_nothing_counts_as_tried() {
        add("a", 1);
        freight.allowance = Allowance.after(Duration.ofSeconds(3));

        assertThat(depart().pause()).isEqualTo(Duration.ofSeconds(3));

        freight.allowance = Allowance.of(10, 10);
        depart().trips().get(0).carry();
        assertThat(freight.attempts).containsExactly(1);
    }

    @Test
    void a_full_trip_asks_for_the_next() {
        add("a", 1);
        add("b", 2);
        freight.allowance = Allowance.of(1, 10);

        assertThat(depart().isFull()).isTrue();
    }

    @Test
    void what_says_something_of_the_portal_costs_no_load_an_attempt() {
        add("a", 1);
        freight.answer =
                load -> new Outcome.Failed(Failure.passing("unreachable").ofParty());

        var report = depart().trips().get(0).carry();

        assertThat(report.party()).isEqualTo(Failure.passing("unreachable").ofParty());
        freight.answer = load -> new Outcome.Arrived(() -> {});
        clock.advance(Duration.ofDays(2));
        depart().trips().get(0).carry();
        assertThat(freight.attempts).as("and days of it no life").containsExactly(1, 1);
    }

    @Test
    void what_says_something_of_an_account_lets_the_others_go_on() {
        add("a", 1);
        add("b", 2);
        freight.answer = load -> load.lane().owner().equals("a")
                ? new Outcome.Failed(Failure.throttled("not linked", FIRST_WAIT).ofOwner())
                : new Outcome.Arrived(() -> {});

        var report = depart().trips().get(0).carry();

        assertThat(report.owners()).containsOnlyKeys("a");
        assertThat(dispatch.depart(PORTAL, Set.of("a"), 1).trips()).isEmpty();
    }

    @Test
    void a_portal_that_throws_everything_back_fails_the_first_of_each_chat() {
        add("a", 1);
        add("a", 2);
        freight.answer = load -> {
            throw new DeliveryFailedException(Failure.passing("down"));
        };

        depart().trips().get(0).carry();
        clock.advance(FIRST_WAIT);
        freight.answer = load -> new Outcome.Arrived(() -> {});
        depart().trips().get(0).carry();

        assertThat(freight.attempts).containsExactly(1, 1, 2, 1);
    }

    @Test
    void after_a_break_on_the_way_everything_is_in_doubt() {
        add("a", 1);
        add("b", 2);
        freight.answer = load -> {
            throw new IllegalStateException("an odd answer");
        };

        depart().trips().get(0).carry();
        clock.advance(FIRST_WAIT);
        depart().trips().get(0).carry();

        assertThat(freight.doubts).containsExactly(false, false, true, true);
    }

    @Test
    void what_is_in_doubt_is_looked_for_until_it_is_found_missing_and_then_sent_as_new() {
        add("a", 1);
        freight.answer = load -> new Outcome.Failed(Failure.ambiguous("no answer"));
        depart().trips().get(0).carry();

        clock.advance(FIRST_WAIT);
        var lookAgainAt = clock.instant().plusSeconds(70);
        freight.answer = load -> new Outcome.Unseen(lookAgainAt, "not there yet");
        var report = depart().trips().get(0).carry();
        assertThat(report.nextDue()).isEqualTo(lookAgainAt);
        assertThat(depart().trips()).isEmpty();

        clock.advance(Duration.ofSeconds(70));
        freight.answer = load -> Outcome.Again.safe("not there");
        depart().trips().get(0).carry();
        freight.answer = load -> new Outcome.Arrived(() -> {});
        depart().trips().get(0).carry();

        assertThat(freight.doubts).containsExactly(false, true, true, false);
        assertThat(freight.attempts).as("looking is no attempt").containsExactly(1, 2, 2, 2);
    }

    @Test
    void a_doubt_counts_from_the_send_however_long_the_trip_looked_around_before() {
        add("a", 1);
        freight.beforeTheSend = () -> clock.advance(Duration.ofSeconds(40));
        freight.answer = load -> {
            clock.advance(Duration.ofSeconds(3));
            return new Outcome.Failed(Failure.ambiguous("no answer"));
        };
        var claimedAt = clock.instant();
        depart().trips().get(0).carry();
        clock.advance(FIRST_WAIT);

        depart().trips().get(0).carry();

        assertThat(freight.lastDoubt).isEqualTo(new Doubt(claimedAt, claimedAt.plusSeconds(40), 0));
    }

    @Test
    void a_refusal_does_not_end_a_doubt() {
        add("a", 1);
        freight.answer = load -> new Outcome.Failed(Failure.ambiguous("no answer"));
        depart().trips().get(0).carry();
        clock.advance(FIRST_WAIT);
        freight.answer = load -> new Outcome.Failed(Failure.passing("busy"));
        depart().trips().get(0).carry();
        clock.advance(FIRST_WAIT);
        depart().trips().get(0).carry();

        assertThat(freight.doubts).containsExactly(false, true, true);
    }

    @Test
    void what_nobody_can_settle_is_given_up_for_a_person_to_decide() {
        add("a", 1);
        freight.answer = load -> new Outcome.GivenUp(Failure.ambiguous("unknown outcome"));

        depart().trips().get(0).carry();

        assertThat(lanes.state(id(1))).isEqualTo(InMemoryLanes.State.DEAD);
        assertThat(lanes.failure(id(1))).isEqualTo(Failure.ambiguous("unknown outcome"));
    }

    @Test
    void a_trip_that_waited_too_long_sends_nothing() {
        add("a", 1);
        var trip = depart().trips().get(0);
        clock.advance(Duration.ofSeconds(50));

        var report = trip.carry();

        assertThat(report.tried()).isZero();
        assertThat(freight.trips).isEmpty();
        assertThat(depart().trips()).as("it is given back").hasSize(1);
    }

    @Test
    void a_portal_another_node_paces_is_left_to_it_and_taken_over_with_its_past_unknown() {
        var nodes = new InMemoryPartyLeases("other");
        var elsewhere = new ArrayList<Party>();
        var timing = new Dispatch.Timing(clock, () -> 0.5, length -> {}, Carrier::retries);
        var parties = new HeldParties(nodes.as("this"), clock, this::nanos, elsewhere::add);
        var ours = new Dispatch(lanes, freight, new Leases(this::nanos), timing, parties);
        add("a", 1);
        nodes.take(PORTAL, clock.instant(), clock.instant().plusSeconds(5));

        assertThat(ours.depart(PORTAL, Set.of(), 1).trips()).isEmpty();
        assertThat(elsewhere).as("the other one is told").containsExactly(PORTAL);
        clock.advance(Duration.ofSeconds(5));
        assertThat(ours.depart(PORTAL, Set.of(), 1).trips()).hasSize(1);

        assertThat(freight.takenOver).containsExactly("portal");
    }

    @Test
    void a_node_that_is_not_heard_of_claims_nothing_until_it_is() {
        var leases = new Leases(this::nanos);
        var timing = new Dispatch.Timing(clock, () -> 0.5, length -> {}, Carrier::retries);
        var parties = new HeldParties(new InMemoryPartyLeases("this").as("this"), clock, this::nanos, party -> {});
        var ours = new Dispatch(lanes, freight, leases, timing, parties);
        leases.heardOf(nanos());
        clock.advance(Duration.ofSeconds(20));
        add("a", 1);

        var silent = ours.depart(PORTAL, Set.of(), 1);

        assertThat(silent.trips()).isEmpty();
        assertThat(silent.pause()).as("asked again soon, not at once").isPositive();
        leases.heardOf(nanos());
        assertThat(ours.depart(PORTAL, Set.of(), 1).trips()).hasSize(1);
    }

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    private Departure depart() {
        return dispatch.depart(PORTAL, Set.of(), 1);
    }

    private void add(String account, int number) {
        var lane = new LaneKey("q", "chat of " + account, "portal", account, Rank.MESSAGE);
        lanes.add(lane, id(number), "kind", id(number), clock.instant());
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static final class ScriptedFreight implements Freight {

        private final List<List<UUID>> trips = new ArrayList<>();
        private final List<Integer> attempts = new ArrayList<>();
        private final List<Boolean> doubts = new ArrayList<>();
        private final List<String> takenOver = new ArrayList<>();
        private Allowance allowance = Allowance.of(10, 10);
        private Runnable beforeTheSend = () -> {};
        private @Nullable Doubt lastDoubt;
        private Function<Load, Outcome> answer = load -> new Outcome.Arrived(() -> {});

        @Override
        public String queue() {
            return "q";
        }

        @Override
        public RetrySchedule retries() {
            return new RetrySchedule(List.of(FIRST_WAIT), Duration.ofHours(1));
        }

        @Override
        public Allowance allowance(String party) {
            return allowance;
        }

        @Override
        public void takenOver(String party) {
            takenOver.add(party);
        }

        @Override
        public List<Outcome> carry(List<Load> loads, Lease lease) {
            beforeTheSend.run();
            lease.require();
            lastDoubt = loads.get(0).doubt().orElse(null);
            trips.add(loads.stream().map(Load::id).toList());
            loads.forEach(load -> attempts.add(load.attempt()));
            loads.forEach(load -> doubts.add(load.doubt().isPresent()));
            return loads.stream().map(answer).toList();
        }
    }
}
