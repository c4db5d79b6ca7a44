package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

class HeldPartiesTest {

    private static final Party PORTAL = new Party("q", "portal");
    private static final Duration BEAT = Duration.ofSeconds(3);

    private final MovableClock clock = new MovableClock();
    private final InMemoryPartyLeases leases = new InMemoryPartyLeases("a");
    private final HeldParties here = parties(leases);
    private final HeldParties there = parties(leases.as("b"));

    private HeldParties parties(PartyLeases some) {
        return new HeldParties(some, clock, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()) - 7, party -> {});
    }

    @Test
    void one_node_has_a_portal_and_the_other_has_not() {
        assertThat(here.take(PORTAL)).isEqualTo(Hold.OURS);
        assertThat(here.take(PORTAL)).isEqualTo(Hold.OURS);

        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        assertThat(here.isOurs(PORTAL)).isTrue();
        assertThat(there.isOurs(PORTAL)).isFalse();
    }

    @Test
    void a_portal_is_one_whatever_queue_leads_to_it() {
        for (var node : List.of(here, there)) {
            node.together("notices", "q");
            node.together("robots", "q");
        }
        var notices = new Party("notices", "portal");
        var robots = new Party("robots", "portal");
        assertThat(here.take(notices)).isEqualTo(Hold.OURS);

        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        assertThat(there.take(robots)).isEqualTo(Hold.ELSEWHERE);
        assertThat(here.isOurs(PORTAL)).isTrue();
        assertThat(there.withoutOthers(Set.of(robots, new Party("robots", "another"))))
                .containsExactly(new Party("robots", "another"));
        assertThat(here.withoutOthers(Set.of(robots))).containsExactly(robots);

        here.keepOnly(Set.of(robots));
        clock.advance(Duration.ofSeconds(2));
        assertThat(there.take(PORTAL)).as("something travels to it").isEqualTo(Hold.ELSEWHERE);
        here.end();
        clock.advance(Duration.ofSeconds(2));
        assertThat(there.take(PORTAL)).isEqualTo(Hold.TAKEN_OVER);
    }

    @Test
    void who_only_asks_takes_a_portal_on_as_those_who_carry_to_it() {
        here.take(PORTAL);
        var told = new ArrayList<String>();

        assertThat(there.takesOn(PORTAL, () -> told.add("taken over"))).isFalse();
        here.end();
        clock.advance(Duration.ofSeconds(2));
        assertThat(there.takesOn(PORTAL, () -> told.add("taken over"))).isTrue();
        assertThat(there.takesOn(PORTAL, () -> told.add("taken over"))).isTrue();

        assertThat(told).containsExactly("taken over");
    }

    @Test
    void what_another_node_has_stays_its_own_when_the_clock_leaps() {
        there.take(PORTAL);
        var leapt = new HeldParties(leases, clock, () -> 0, party -> {}, now -> now.minus(Duration.ofHours(1)));
        clock.advance(Duration.ofHours(1));

        assertThat(leapt.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        clock.advance(HeldParties.LASTS);
        assertThat(leapt.takesOn(new Party("q", "another"))).isTrue();
    }

    @Test
    void what_leads_to_nobody_in_particular_is_everybodys() {
        var nobody = new Party("q", "");

        assertThat(here.take(nobody)).isEqualTo(Hold.OURS);
        assertThat(there.take(nobody)).isEqualTo(Hold.OURS);
    }

    @Test
    void stays_ours_while_something_travels_or_is_due() {
        here.take(PORTAL);

        for (int beats = 0; beats < 100; beats++) {
            here.keep(List.of(PORTAL));
            pass(BEAT);
            here.beat();
        }

        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        assertThat(here.take(PORTAL)).isEqualTo(Hold.OURS);
    }

    @Test
    void a_node_that_stops_keeps_only_those_to_whom_something_travels() {
        var other = new Party("q", "other");
        here.take(PORTAL);
        here.take(other);

        here.keepOnly(Set.of(PORTAL));
        pass(BEAT);
        here.beat();

        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        assertThat(there.take(other)).isNotEqualTo(Hold.ELSEWHERE);
        assertThat(here.take(other)).isEqualTo(Hold.ELSEWHERE);
    }

    @Test
    void is_given_back_when_nothing_was_due_for_a_while() {
        here.take(PORTAL);

        for (int beats = 0; beats < 11; beats++) {
            pass(BEAT);
            here.beat();
        }

        assertThat(here.isOurs(PORTAL)).isFalse();
        assertThat(there.take(PORTAL)).isEqualTo(Hold.TAKEN_OVER);
        assertThat(there.take(PORTAL)).as("told once").isEqualTo(Hold.OURS);
    }

    @Test
    void the_node_that_died_is_followed_by_another_at_the_end_of_its_lease() {
        here.take(PORTAL);
        pass(Duration.ofSeconds(29));
        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);

        pass(Duration.ofSeconds(1));

        assertThat(here.isOurs(PORTAL)).isFalse();
        assertThat(there.take(PORTAL)).isEqualTo(Hold.TAKEN_OVER);
        assertThat(here.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
    }

    @Test
    void who_was_refused_asks_again_after_a_second() {
        here.take(PORTAL);
        there.take(PORTAL);
        here.end();

        assertThat(there.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        pass(Duration.ofSeconds(1));
        assertThat(there.take(PORTAL)).isEqualTo(Hold.TAKEN_OVER);
    }

    @Test
    void what_a_silent_node_held_is_not_its_own_when_it_comes_back() {
        here.take(PORTAL);
        pass(Duration.ofSeconds(29));
        here.forget();
        pass(Duration.ofSeconds(1));
        there.take(PORTAL);

        assertThat(here.isOurs(PORTAL)).isFalse();
        assertThat(here.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
    }

    @Test
    void learns_that_it_lost_one_when_it_wants_to_keep_it() {
        here.take(PORTAL);
        pass(Duration.ofSeconds(12));
        leases.take(PORTAL, clock.instant(), clock.instant());
        there.take(PORTAL);

        here.keep(List.of(PORTAL));
        here.beat();

        assertThat(here.isOurs(PORTAL)).isFalse();
    }

    @Test
    void takes_nothing_after_the_end() {
        here.take(PORTAL);

        here.end();

        assertThat(here.take(PORTAL)).isEqualTo(Hold.ELSEWHERE);
        assertThat(here.take(new Party("q", "other"))).isEqualTo(Hold.ELSEWHERE);
        assertThat(there.take(PORTAL)).isEqualTo(Hold.TAKEN_OVER);
    }

    private void pass(Duration time) {
        clock.advance(time);
    }
}
