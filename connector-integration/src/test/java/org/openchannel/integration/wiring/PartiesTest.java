package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Report;

class PartiesTest {

    private static final int HANDS = 8;
    private static final double NO_SPREAD = 0.5;
    private static final Duration FAST = Duration.ofMillis(10);
    private static final Duration SLOW = Duration.ofSeconds(60);

    private final AtomicLong nanos = new AtomicLong();
    private final Parties parties = new Parties(HANDS, nanos::get);

    @Test
    void each_has_its_turn_before_one_has_it_twice() {
        parties.wake("busy");
        parties.wake("a");
        parties.wake("b");

        var turns = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            var party = parties.next().orElseThrow();
            turns.add(party.party());
            parties.returned(party);
            parties.wake("busy");
        }

        assertThat(turns).containsExactly("busy", "a", "b", "busy");
    }

    @Test
    void what_came_while_a_trip_was_under_way_is_looked_at_when_it_is_over() {
        var first = travels("a");
        pass(Parties.A_WHILE);
        var second = travels("a");
        parties.returned(second);
        assertThat(parties.next()).as("the second came after it").isEmpty();

        parties.returned(first);

        assertThat(turn()).isEqualTo("a");
        assertThat(parties.next()).isEmpty();
    }

    @Test
    void what_falls_due_behind_a_trip_that_has_just_begun_waits_for_its_end_but_not_long() {
        var first = travels("a");
        pass(FAST);
        parties.wake("a");

        assertThat(parties.next()).isEmpty();
        assertThat(parties.patience("a")).contains(Parties.A_WHILE.minus(FAST));
        assertThat(parties.patience("a")).as("somebody waits already").isEmpty();
        pass(Parties.A_WHILE.minus(FAST));
        assertThat(turn()).isEqualTo("a");
        parties.returned(first);
    }

    @Test
    void nobody_is_patient_where_nothing_is_under_way() {
        parties.returned(travels("a"));
        parties.wake("a");

        assertThat(parties.patience("a")).isEmpty();
        assertThat(turn()).isEqualTo("a");
    }

    @Test
    void one_party_never_takes_all_hands() {
        var turns = asManyAsMayBe("a");
        parties.wake("a");

        assertThat(parties.next()).isEmpty();
        parties.returned(turns.get(0));
        assertThat(turn()).isEqualTo("a");
    }

    @Test
    void all_slow_ones_together_take_half_of_the_hands() {
        IntStream.range(0, 20).forEach(i -> parties.joined(new Parties.Turn("slow " + i, 0)));
        IntStream.range(0, 20).forEach(i -> turnedOutSlow(new Parties.Turn("slow " + i, 0)));
        var underWay = new ArrayList<String>();
        for (var next = parties.next(); next.isPresent(); next = parties.next()) {
            underWay.add(next.get().party());
        }
        parties.wake("healthy");

        assertThat(underWay).hasSize(HANDS / 2);
        assertThat(turn()).isEqualTo("healthy");
    }

    @Test
    void those_of_whom_nothing_is_known_leave_some_hands_to_those_who_are_quick() {
        var quick = travels("quick");
        parties.heard("quick", report(1, null), FAST, NO_SPREAD);
        parties.returned(quick);
        IntStream.range(0, 20).forEach(i -> parties.wake("stranger " + i));
        var underWay = new ArrayList<String>();
        for (var next = parties.next(); next.isPresent(); next = parties.next()) {
            underWay.add(next.get().party());
        }
        parties.wake("quick");

        assertThat(underWay).hasSize(HANDS - HANDS / 4);
        assertThat(turn()).isEqualTo("quick");
    }

    @Test
    void who_was_slow_once_and_is_fast_again_is_like_everybody() {
        turnedOutSlow(travels("a"));
        parties.heard(turn(), report(1, null), FAST, NO_SPREAD);
        pass(Parties.A_WHILE);
        parties.wake("a");

        assertThat(turn()).isEqualTo("a");
    }

    @Test
    void who_fails_rests_longer_each_time_but_never_long() {
        var rests = new ArrayList<Duration>();
        for (int i = 0; i < 6; i++) {
            var turn = travels("a");
            rests.add(parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD));
            parties.returned(turn);
            parties.wake("a");
            assertThat(parties.next()).isEmpty();
            nanos.addAndGet(rests.get(i).toNanos());
        }

        assertThat(rests)
                .containsExactly(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30));
    }

    @Test
    void trips_that_fail_side_by_side_are_one_failure() {
        for (var turn : asManyAsMayBe("a")) {
            parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);
            parties.returned(turn);
        }
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        travels("a");

        var next = parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);

        assertThat(next).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_party_that_is_its_own_owner_rests_with_it() {
        var turn = travels("account");
        var unlinked = Map.of("account", Failure.throttled("not linked", Duration.ofMinutes(1)));
        parties.heard("account", new Report(1, 0, null, unlinked, null), FAST, NO_SPREAD);
        parties.returned(turn);

        parties.wake("account");

        assertThat(parties.isAnybodyReady()).isFalse();
        parties.resume("account");
        assertThat(parties.isAnybodyReady()).isTrue();
    }

    @Test
    void a_pause_never_shortens_a_rest() {
        travels("a");
        parties.heard(
                "a", report(0, Failure.throttled("limit", Duration.ofMinutes(7)).ofParty()), FAST, NO_SPREAD);
        parties.pause("a", Duration.ofMillis(200));
        parties.wake("a");

        nanos.addAndGet(Duration.ofMinutes(6).toNanos());

        assertThat(parties.isAnybodyReady()).isFalse();
    }

    @Test
    void who_asks_for_more_patience_gets_it() {
        travels("a");

        var rest = parties.heard(
                "a", report(0, Failure.throttled("limit", Duration.ofMinutes(7)).ofParty()), FAST, NO_SPREAD);

        assertThat(rest).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void the_first_success_ends_the_patience() {
        var turn = travels("a");
        parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);
        parties.heard("a", report(1, null), FAST, NO_SPREAD);
        parties.returned(turn);

        parties.wake("a");

        assertThat(turn()).isEqualTo("a");
    }

    @Test
    void an_owner_rests_alone() {
        var turn = travels("a");
        var owners = Map.of(
                "account",
                Failure.throttled("not linked", Duration.ofSeconds(15)).ofOwner());

        var rest = parties.heard("a", new Report(1, 0, null, owners, null), FAST, NO_SPREAD);
        parties.returned(turn);

        assertThat(rest).isEqualTo(Duration.ofSeconds(15));
        assertThat(parties.restingOwners()).containsExactly("account");
        parties.wake("a");
        assertThat(turn()).isEqualTo("a");
        nanos.addAndGet(rest.toNanos());
        assertThat(parties.restingOwners()).isEmpty();
    }

    @Test
    void an_owner_may_be_told_that_its_rest_is_over() {
        travels("a");
        var owners = Map.of(
                "account",
                Failure.throttled("not linked", Duration.ofSeconds(15)).ofOwner());
        parties.heard("a", new Report(1, 0, null, owners, null), FAST, NO_SPREAD);

        parties.resume("account");

        assertThat(parties.restingOwners()).isEmpty();
    }

    @Test
    void owners_that_have_long_been_at_peace_are_forgotten_and_no_others() {
        failed("gone1", Duration.ofSeconds(15));
        failed("gone2", Duration.ofSeconds(15));
        failed("banned", Duration.ofHours(1));
        pass(Duration.ofMinutes(2));
        failed("late", Duration.ofSeconds(15));
        pass(Duration.ofMinutes(2));

        failed("new", Duration.ofSeconds(15));

        assertThat(parties.ownersKnown()).isEqualTo(3);
        assertThat(parties.restingOwners()).containsExactlyInAnyOrder("banned", "new");
    }

    private void failed(String owner, Duration rest) {
        var failure = Failure.throttled("not linked", rest).ofOwner();
        parties.heard("a", new Report(1, 0, null, Map.of(owner, failure), null), FAST, NO_SPREAD);
    }

    @Test
    void a_pause_ends_by_itself() {
        parties.wake("a");
        parties.pause("a", Duration.ofSeconds(3));
        assertThat(parties.isAnybodyReady()).isFalse();

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());

        assertThat(turn()).isEqualTo("a");
    }

    private String turn() {
        return parties.next().orElseThrow().party();
    }

    private Parties.Turn travels(String party) {
        parties.wake(party);
        var turn = parties.next().orElseThrow();
        assertThat(turn.party()).isEqualTo(party);
        return turn;
    }

    private List<Parties.Turn> asManyAsMayBe(String party) {
        var turns = new ArrayList<Parties.Turn>();
        for (int i = 0; i < Parties.MOST_BESIDE; i++) {
            turns.add(travels(party));
            pass(Parties.A_WHILE);
        }
        return turns;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void turnedOutSlow(Parties.Turn turn) {
        parties.heard(turn.party(), report(1, null), SLOW, NO_SPREAD);
        parties.returned(turn);
        parties.wake(turn.party());
    }

    private static Report report(int arrived, @Nullable Failure party) {
        return new Report(1, arrived, party, Map.of(), null);
    }
}
