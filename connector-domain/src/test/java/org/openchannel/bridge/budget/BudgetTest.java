package org.openchannel.bridge.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Rank;
import org.openchannel.shared.lane.Tries;

class BudgetTest {

    private static final String SEND = "send";

    private final MovableNanos time = new MovableNanos();
    private final Budget budget = new Budgets(Limits.STANDARD, time).of(new MemberId("m1"));

    private void asked(int times) {
        for (int one = 0; one < times; one++) {
            budget.asked();
        }
    }

    private void worked(double seconds, double operating) {
        budget.worked(new Work(SEND, 1, seconds, operating, null));
    }

    @Test
    void forty_requests_may_be_made_at_once_and_eight_in_five_seconds_after() {
        asked(39);
        assertThat(budget.share(SEND).pause()).isZero();

        asked(1);
        assertThat(budget.share(SEND).pause()).isEqualTo(Duration.ofMillis(625));

        time.pass(Duration.ofSeconds(5));
        asked(7);
        assertThat(budget.share(SEND).pause()).isZero();
        asked(1);
        assertThat(budget.share(SEND).pause()).isPositive();
    }

    @Test
    void when_somebody_else_used_the_portal_up_we_wait_as_if_it_had_been_us() {
        budget.wasTooMuch();

        assertThat(budget.share(SEND).pause()).isEqualTo(Duration.ofMillis(625));
    }

    @Test
    void what_is_in_no_hurry_waits_while_half_of_the_requests_are_used_up() {
        assertThat(budget.isRoomy()).isTrue();

        asked(20);
        assertThat(budget.isRoomy()).isFalse();
        assertThat(budget.share(SEND).pause()).isZero();
    }

    private void awaits(Rank rank, Duration waited) {
        var since = Instant.parse("2026-11-20T12:00:00Z");
        var lane = new LaneKey("q", "lane", "m1", "", rank);
        var tries = new Tries(1, since, since.plus(waited), null);
        budget.awaitRoom("method", new Load(new UUID(0, 1), lane, "kind", new UUID(0, 2), tries));
    }

    @Test
    void what_matters_less_leaves_room_to_what_matters_more() {
        asked(30);
        awaits(Rank.STATUS, Duration.ZERO);
        assertThatThrownBy(() -> awaits(Rank.SYNC, Duration.ZERO)).isInstanceOf(DeliveryFailedException.class);

        asked(6);
        awaits(Rank.MESSAGE, Duration.ZERO);
        assertThatThrownBy(() -> awaits(Rank.STATUS, Duration.ZERO))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.failure().retryAfter()).isEqualTo(Duration.ofMillis(625)));

        awaits(Rank.SYNC, Budget.LONGEST_COURTESY);
        asked(4);
        assertThatThrownBy(() -> awaits(Rank.SYNC, Budget.LONGEST_COURTESY))
                .as("nobody goes beyond the limit")
                .isInstanceOf(DeliveryFailedException.class);
    }

    @Test
    void what_other_nodes_ask_is_used_for_us_too() {
        var budgets = new Budgets(Limits.STANDARD, time);
        var portal = new MemberId("m1");

        budgets.heard("b", portal, new Budget.Use(50, 0, "", 900));
        assertThat(budgets.busy()).as("as much as it says is used now").containsExactly(portal);
        budgets.heard("b", portal, new Budget.Use(90, 0, "", 919));
        assertThat(budgets.of(portal).share(SEND).pause()).isZero();

        budgets.heard("b", portal, new Budget.Use(90, 0, "", 920));
        budgets.heard("b", portal, new Budget.Use(90, 0, "", 920));
        assertThat(budgets.of(portal).share(SEND).pause()).isEqualTo(Duration.ofMillis(625));
        assertThat(Objects.requireNonNull(budgets.uses().get(portal)).isNothing())
                .as("but it is not we who use it")
                .isTrue();

        budgets.heard("b", portal, new Budget.Use(3, 0, "", 1));
        assertThat(budgets.of(portal).share(SEND).pause()).as("it began anew").isEqualTo(Duration.ofMillis(1250));
    }

    @Test
    void nodes_that_went_away_are_forgotten_but_nothing_that_is_used() {
        var budgets = new Budgets(Limits.STANDARD, time);
        var portal = new MemberId("m1");
        budgets.of(portal).shutOut(SEND, Duration.ofHours(1));
        for (int node = 0; node < 100; node++) {
            budgets.heard("gone" + node, portal, new Budget.Use(1, 0, "", 1));
        }
        time.pass(Duration.ofMinutes(5));
        budgets.heard("b", portal, new Budget.Use(1, 0, "", 900));
        time.pass(Duration.ofMinutes(5));

        budgets.heard("b", portal, new Budget.Use(100, 0, "", 920));

        assertThat(budgets.heardOf()).isOne();
        assertThat(budgets.busy()).as("it asked 20 more, not 900").containsExactly(portal);
        assertThat(budgets.of(portal).share(SEND).pause()).as("it is in force").isPositive();
        assertThat(budgets.of(portal).share("other").pause()).isZero();
    }

    @Test
    void trips_grow_while_they_are_full_and_shrink_when_they_are_not() {
        assertThat(budget.share(SEND).most()).isEqualTo(1);
        for (int loads = 1; loads <= 32; loads *= 2) {
            budget.wentWell(loads);
        }
        assertThat(budget.share(SEND).most()).isEqualTo(64);

        budget.wentWell(40);
        assertThat(budget.share(SEND).most()).as("more than half full").isEqualTo(64);

        budget.wentWell(5);
        assertThat(budget.share(SEND).most()).isEqualTo(63);

        budget.isInDoubt();
        assertThat(budget.share(SEND).most()).isEqualTo(1);
    }

    @Test
    void a_trip_is_over_in_ten_seconds() {
        for (int loads = 1; loads <= 64; loads *= 2) {
            budget.wentWell(loads);
        }

        worked(0.5, 0.5);

        assertThat(budget.share(SEND).most()).isEqualTo(20);
    }

    @Test
    void a_method_that_worked_for_long_rests_while_others_go_on() {
        worked(1, 300);
        time.pass(Duration.ofMinutes(2));
        worked(1, 460);

        assertThat(budget.share(SEND).pause()).isEqualTo(Duration.ofMinutes(8));
        assertThat(budget.share("other").pause()).isZero();

        time.pass(Duration.ofMinutes(8));
        assertThat(budget.share(SEND).pause()).isZero();
    }

    @Test
    void what_is_under_way_is_planned_with() {
        worked(1, 455);
        assertThat(budget.share(SEND).pause()).isZero();

        budget.left(SEND, 5);
        assertThat(budget.share(SEND).pause()).isPositive();

        budget.landed(SEND, 5);
        assertThat(budget.share(SEND).pause()).isZero();
    }

    @Test
    void the_portals_word_counts_for_more_than_our_memory() {
        budget.worked(new Work(SEND, 1, 1, 460.0, Duration.ofSeconds(30)));
        assertThat(budget.share(SEND).pause()).isEqualTo(Duration.ofSeconds(30));

        worked(1, 100);
        assertThat(budget.share(SEND).pause()).isZero();
    }

    @Test
    void a_method_shut_out_is_left_alone_until_the_portal_takes_it_again() {
        budget.shutOut(SEND, Duration.ofSeconds(90));
        assertThat(budget.share(SEND).pause()).isEqualTo(Duration.ofSeconds(90));

        time.pass(Duration.ofSeconds(90));
        assertThat(budget.share(SEND).pause()).isZero();
    }

    @Test
    void a_portal_without_limits_is_not_waited_for() {
        var free = new Budgets(Limits.OFF, time).of(new MemberId("m1"));
        for (int one = 0; one < 10_000; one++) {
            free.asked();
            free.worked(new Work(SEND, 1, 0.001, null, null));
        }

        assertThat(free.share(SEND).pause()).isZero();
    }

    /** One to twelve tenths of a second is what one message costs on real portals. */
    @ParameterizedTest
    @CsvSource({"0.1", "0.3", "0.5", "1.2"})
    void a_backlog_uses_what_a_portal_allows_and_is_never_refused(double secondsEach) {
        var portal = new CountingPortal(time);
        var begin = time.getAsLong();
        var end = begin + Duration.ofHours(3).toNanos();
        var sent = 0;
        while (time.getAsLong() < end) {
            var share = budget.share(SEND);
            time.pass(share.pause());
            if (share.pause().isZero()) {
                portal.take(budget, share.most(), secondsEach);
                sent += share.most();
            }
        }

        assertThat(portal.refusals).isZero();
        var allowed = 0.8 / secondsEach * Duration.ofHours(3).toSeconds();
        assertThat(sent / allowed).isCloseTo(1, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"standard,STANDARD", "Enterprise,ENTERPRISE", "off,OFF"})
    void limits_are_chosen_by_a_word(String word, Limits limits) {
        assertThat(Limits.of(word)).contains(limits);
        assertThat(Limits.of("none")).isEmpty();
    }
}
