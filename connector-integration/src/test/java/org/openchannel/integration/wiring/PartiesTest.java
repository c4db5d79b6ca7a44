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
            turns.add(party);
            parties.returned(party);
            parties.wake("busy");
        }

        assertThat(turns).containsExactly("busy", "a", "b", "busy");
    }

    @Test
    void what_came_while_a_trip_was_under_way_is_looked_at_when_it_is_over() {
        travels("a");
        parties.wake("a");
        parties.returned(parties.next().orElseThrow());

        parties.returned("a");

        assertThat(parties.next()).contains("a");
    }

    @Test
    void one_party_never_takes_all_hands() {
        for (int i = 0; i < Parties.MOST_BESIDE; i++) {
            travels("a");
        }
        parties.wake("a");

        assertThat(parties.next()).isEmpty();
        parties.returned("a");
        assertThat(parties.next()).contains("a");
    }

    @Test
    void all_slow_ones_together_take_half_of_the_hands() {
        IntStream.range(0, 20).forEach(i -> parties.joined("slow " + i));
        IntStream.range(0, 20).forEach(i -> turnedOutSlow("slow " + i));
        var underWay = new ArrayList<String>();
        for (var next = parties.next(); next.isPresent(); next = parties.next()) {
            underWay.add(next.get());
        }
        parties.wake("healthy");

        assertThat(underWay).hasSize(HANDS / 2);
        assertThat(parties.next()).contains("healthy");
    }

    @Test
    void those_of_whom_nothing_is_known_leave_some_hands_to_those_who_are_quick() {
        travels("quick");
        parties.heard("quick", report(1, null), FAST, NO_SPREAD);
        parties.returned("quick");
        IntStream.range(0, 20).forEach(i -> parties.wake("stranger " + i));
        var underWay = new ArrayList<String>();
        for (var next = parties.next(); next.isPresent(); next = parties.next()) {
            underWay.add(next.get());
        }
        parties.wake("quick");

        assertThat(underWay).hasSize(HANDS - HANDS / 4);
        assertThat(parties.next()).contains("quick");
    }

    @Test
    void who_was_slow_once_and_is_fast_again_is_like_everybody() {
        travels("a");
        turnedOutSlow("a");
        var party = parties.next().orElseThrow();
        parties.heard(party, report(1, null), FAST, NO_SPREAD);
        parties.wake("a");

        assertThat(parties.next()).contains("a");
    }

    @Test
    void who_fails_rests_longer_each_time_but_never_long() {
        var rests = new ArrayList<Duration>();
        for (int i = 0; i < 6; i++) {
            travels("a");
            rests.add(parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD));
            parties.returned("a");
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
        for (int i = 0; i < Parties.MOST_BESIDE; i++) {
            travels("a");
        }
        for (int i = 0; i < Parties.MOST_BESIDE; i++) {
            parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);
            parties.returned("a");
        }
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        travels("a");

        var next = parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);

        assertThat(next).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_party_that_is_its_own_owner_rests_with_it() {
        travels("account");
        var unlinked = Map.of("account", Failure.throttled("not linked", Duration.ofMinutes(1)));
        parties.heard("account", new Report(1, 0, null, unlinked, null), FAST, NO_SPREAD);
        parties.returned("account");

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
        travels("a");
        parties.heard("a", report(0, Failure.passing("down").ofParty()), FAST, NO_SPREAD);
        parties.heard("a", report(1, null), FAST, NO_SPREAD);

        parties.wake("a");

        assertThat(parties.next()).contains("a");
    }

    @Test
    void an_owner_rests_alone() {
        travels("a");
        var owners = Map.of(
                "account",
                Failure.throttled("not linked", Duration.ofSeconds(15)).ofOwner());

        var rest = parties.heard("a", new Report(1, 0, null, owners, null), FAST, NO_SPREAD);

        assertThat(rest).isEqualTo(Duration.ofSeconds(15));
        assertThat(parties.restingOwners()).containsExactly("account");
        parties.wake("a");
        assertThat(parties.next()).contains("a");
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
    void a_pause_ends_by_itself() {
        parties.wake("a");
        parties.pause("a", Duration.ofSeconds(3));
        assertThat(parties.isAnybodyReady()).isFalse();

        nanos.addAndGet(Duration.ofSeconds(3).toNanos());

        assertThat(List.of(parties.next().orElseThrow())).containsExactly("a");
    }

    private void travels(String party) {
        parties.wake(party);
        assertThat(parties.next()).contains(party);
    }

    private void turnedOutSlow(String party) {
        parties.heard(party, report(1, null), SLOW, NO_SPREAD);
        parties.returned(party);
        parties.wake(party);
    }

    private static Report report(int arrived, @Nullable Failure party) {
        return new Report(1, arrived, party, Map.of(), null);
    }
}
