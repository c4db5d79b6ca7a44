package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Lanes} keeps, in memory and in each database. Each call is a transaction of its own here. */
public interface LanesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);
    LaneKey CHAT = new LaneKey("q", "chat 1");
    LaneKey OTHER_CHAT = new LaneKey("q", "chat 2");
    Party NOBODY = new Party("q", "");
    Failure BUSY = Failure.passing("busy");

    /** Empty lanes. */
    Lanes lanes();

    private UUID add(LaneKey lane, int number) {
        var id = new UUID(1, number);
        lanes().add(lane, id, "kind", new UUID(2, number), NOW);
        return id;
    }

    private List<Claim> claim(Instant now) {
        return claim(Pickup.of(NOBODY, 10, 10), now);
    }

    private List<Claim> claim(Pickup pickup, Instant now) {
        return lanes().claim(pickup, now, now.plus(LEASE));
    }

    /** The one load of a lane. */
    private static Load only(Claim claim) {
        assertThat(claim.loads()).hasSize(1);
        return claim.loads().get(0);
    }

    private List<Claim> settle(Claim claim, Fate... fates) {
        return lanes().settle(List.of(new Settlement(claim, List.of(fates), true)), NOW);
    }

    private static Fate done(Load load) {
        return new Fate.Done(load, () -> {});
    }

    private static Fate waits(Load load, Instant dueAt, Failure failure) {
        return new Fate.Waits(load, dueAt, true, 0, failure, () -> {});
    }

    private static Fate untried(Load load) {
        return new Fate.Waits(load, NOW, false, 0, null, () -> {});
    }

    private static List<UUID> ids(Claim claim) {
        return claim.loads().stream().map(Load::id).toList();
    }

    @Test
    default void a_claim_holds_the_loads_of_a_lane_in_the_order_they_came() {
        var first = add(CHAT, 3);
        var second = add(CHAT, 1);
        var third = add(CHAT, 2);

        var claims = claim(NOW);

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(ids(claim)).containsExactly(first, second, third));
        assertThat(claims.get(0).loads()).extracting(Load::attempt).containsOnly(1);
        assertThat(claims.get(0).loads().get(0).subject()).isEqualTo(new UUID(2, 3));
    }

    @Test
    default void lanes_are_claimed_beside_each_other_but_each_only_once() {
        add(CHAT, 1);
        add(OTHER_CHAT, 2);

        assertThat(claim(NOW)).hasSize(2);
        assertThat(claim(NOW)).as("both are leased").isEmpty();
    }

    @Test
    default void another_queue_is_left_alone() {
        lanes().add(new LaneKey("other", "chat 1"), new UUID(1, 1), "kind", new UUID(2, 1), NOW);

        assertThat(claim(NOW)).isEmpty();
        assertThat(lanes().waiting("q")).isZero();
        assertThat(lanes().waiting("other")).isEqualTo(1);
    }

    @Test
    default void what_is_done_never_comes_back() {
        add(CHAT, 1);
        var claim = claim(NOW).get(0);

        assertThat(settle(claim, done(only(claim)))).isEmpty();

        assertThat(claim(NOW.plus(LEASE).plus(LEASE))).isEmpty();
        assertThat(lanes().waiting("q")).isZero();
    }

    @Test
    default void a_load_that_must_wait_holds_up_its_lane_and_no_other() {
        var first = add(CHAT, 1);
        var second = add(CHAT, 2);
        var claim = claim(NOW).get(0);
        var loads = claim.loads();

        settle(claim, waits(loads.get(0), NOW.plusSeconds(10), BUSY), untried(loads.get(1)));
        var other = add(OTHER_CHAT, 3);

        assertThat(claim(NOW.plusSeconds(9)))
                .singleElement()
                .satisfies(free -> assertThat(ids(free)).containsExactly(other));
        assertThat(claim(NOW.plusSeconds(10))).singleElement().satisfies(due -> {
            assertThat(ids(due)).containsExactly(first, second);
            assertThat(due.loads()).extracting(Load::attempt).containsExactly(2, 1);
        });
    }

    @Test
    default void adding_to_a_lane_that_waits_does_not_make_it_due() {
        add(CHAT, 1);
        var claim = claim(NOW).get(0);
        settle(claim, waits(only(claim), NOW.plusSeconds(10), BUSY));

        add(CHAT, 2);

        assertThat(claim(NOW.plusSeconds(5))).isEmpty();
        assertThat(lanes().due(NOW.plusSeconds(5))).isEmpty();
    }

    @Test
    default void what_is_given_up_blocks_nobody() {
        add(CHAT, 1);
        var second = add(CHAT, 2);
        var claim = claim(NOW).get(0);
        var loads = claim.loads();
        var said = new ArrayList<String>();

        var dead = new Fate.Dead(loads.get(0), Failure.permanent("no such number"), () -> said.add("gave up"));
        settle(claim, dead, untried(loads.get(1)));

        assertThat(said).containsExactly("gave up");
        assertThat(claim(NOW))
                .singleElement()
                .satisfies(next -> assertThat(ids(next)).containsExactly(second));
    }

    @Test
    default void a_lease_that_ends_gives_the_lane_to_the_next_one_and_fences_the_first() {
        var id = add(CHAT, 1);
        var slept = claim(NOW).get(0);

        var taken = claim(NOW.plus(LEASE)).get(0);

        assertThat(ids(taken)).containsExactly(id);
        assertThat(only(taken).attempt()).isEqualTo(2);
        var said = new ArrayList<String>();
        assertThat(settle(slept, new Fate.Done(only(slept), () -> said.add("late"))))
                .containsExactly(slept);
        assertThat(said).isEmpty();
        assertThat(claim(NOW.plus(LEASE))).as("still leased by the second").isEmpty();
        assertThat(settle(taken, done(only(taken)))).isEmpty();
    }

    @Test
    default void a_node_that_starts_again_need_not_wait_for_its_own_leases() {
        var id = add(CHAT, 1);
        var beforeTheKill = claim(NOW).get(0);

        lanes().takeBack();

        assertThat(lanes().due(NOW)).containsExactly(NOBODY);
        var again = claim(NOW).get(0);
        assertThat(ids(again)).containsExactly(id);
        assertThat(settle(beforeTheKill, done(only(beforeTheKill)))).containsExactly(beforeTheKill);
    }

    @Test
    default void what_was_in_flight_when_its_node_died_is_in_doubt() {
        add(CHAT, 1);
        claim(NOW);
        lanes().takeBack();

        var load = claim(NOW.plusSeconds(30)).get(0).loads().get(0);

        assertThat(load.doubt())
                .as("its node may have sent it until it died")
                .contains(new Doubt(NOW, NOW.plusSeconds(30), 0));
        assertThat(load.tries().firstAt()).isEqualTo(NOW);
    }

    @Test
    default void what_nobody_answered_is_in_doubt_and_what_was_refused_is_not() {
        add(CHAT, 1);
        add(OTHER_CHAT, 2);
        var claims = claim(NOW);
        settle(claims.get(0), waits(only(claims.get(0)), NOW, Failure.ambiguous("no answer")));
        settle(claims.get(1), waits(only(claims.get(1)), NOW, BUSY));

        var again = claim(NOW.plusSeconds(30));

        assertThat(again)
                .extracting(claim -> only(claim).doubt().map(Doubt::triedAt))
                .containsExactlyInAnyOrder(Optional.of(NOW), Optional.empty());
    }

    @Test
    default void looks_in_vain_are_counted_until_the_doubt_is_over() {
        add(CHAT, 1);
        var asked = claim(NOW).get(0);
        settle(asked, waits(only(asked), NOW, Failure.ambiguous("no answer")));
        var looked = claim(NOW.plusSeconds(1)).get(0);
        settle(looked, new Fate.Waits(only(looked), NOW, false, 1, Failure.ambiguous("not there"), () -> {}));

        var lookedAgain = claim(NOW.plusSeconds(70)).get(0);
        assertThat(only(lookedAgain).doubt()).contains(new Doubt(NOW, NOW, 1));
        settle(lookedAgain, new Fate.Waits(only(lookedAgain), NOW, false, 0, Failure.passing("not there"), () -> {}));

        var sure = claim(NOW.plusSeconds(71)).get(0);
        assertThat(only(sure).doubt()).isEmpty();
        assertThat(only(sure).attempt()).as("looking is no attempt").isEqualTo(2);
        lanes().takeBack();
        assertThat(only(claim(NOW.plusSeconds(72)).get(0)).doubt())
                .contains(new Doubt(NOW.plusSeconds(71), NOW.plusSeconds(72), 0));
    }

    @Test
    default void a_doubt_remembers_when_it_was_sent_at_the_latest_however_often_it_is_looked_for() {
        add(CHAT, 1);
        var asked = claim(NOW).get(0);
        var silence = Failure.ambiguous("no answer");
        var sentBy = NOW.plusSeconds(69);
        settle(asked, new Fate.Waits(only(asked), NOW, true, 0, silence, sentBy, () -> {}));

        var looked = claim(NOW.plusSeconds(72)).get(0);
        assertThat(only(looked).doubt()).contains(new Doubt(NOW, sentBy, 0));
        settle(looked, new Fate.Waits(only(looked), NOW, false, 1, silence, () -> {}));

        assertThat(only(claim(NOW.plusSeconds(73)).get(0)).doubt()).contains(new Doubt(NOW, sentBy, 1));
    }

    @Test
    default void age_counts_from_the_first_try_and_anew_after_a_rest() {
        add(CHAT, 1);
        var first = claim(NOW.plusSeconds(100)).get(0);
        assertThat(only(first).tries().firstAt()).isEqualTo(NOW.plusSeconds(100));
        settle(first, waits(only(first), NOW, BUSY));
        var second = claim(NOW.plusSeconds(200)).get(0);
        assertThat(only(second).tries().firstAt()).isEqualTo(NOW.plusSeconds(100));
        settle(second, untried(only(second)));

        assertThat(only(claim(NOW.plusSeconds(300)).get(0)).tries().firstAt()).isEqualTo(NOW.plusSeconds(300));
    }

    @Test
    default void a_load_knows_to_whom_it_travels_and_whose_it_is() {
        var lane = new LaneKey("q", "chat 9", "portal", "account", Rank.STATUS);
        add(lane, 1);

        assertThat(only(claim(Pickup.of(lane.asParty(), 10, 10), NOW).get(0)).lane())
                .isEqualTo(lane);
    }

    @Test
    default void several_loads_are_queued_at_once_in_their_order() {
        lanes().addAll(List.of(
                new Added(CHAT, new UUID(1, 2), "kind", new UUID(2, 2), NOW),
                new Added(OTHER_CHAT, new UUID(1, 3), "kind", new UUID(2, 3), NOW),
                new Added(CHAT, new UUID(1, 1), "kind", new UUID(2, 1), NOW)));

        assertThat(claim(NOW))
                .extracting(LanesContract::ids)
                .containsExactlyInAnyOrder(List.of(new UUID(1, 2), new UUID(1, 1)), List.of(new UUID(1, 3)));
    }

    @Test
    default void untried_loads_do_not_count_as_attempts() {
        add(CHAT, 1);
        var claim = claim(NOW).get(0);
        settle(claim, untried(only(claim)));

        assertThat(only(claim(NOW).get(0)).attempt()).isEqualTo(1);
    }

    @Test
    default void a_load_and_its_record_are_written_together_or_not_at_all() {
        var id = add(CHAT, 1);
        var claim = claim(NOW).get(0);
        var broken = new Fate.Done(only(claim), () -> {
            throw new IllegalStateException("the record broke");
        });

        assertThatThrownBy(() -> settle(claim, broken)).hasMessageContaining("the record broke");

        assertThat(claim(NOW)).as("the lease goes on").isEmpty();
        assertThat(claim(NOW.plus(LEASE)))
                .singleElement()
                .satisfies(again -> assertThat(ids(again)).containsExactly(id));
    }

    @Test
    default void many_lanes_are_settled_at_once_and_only_those_that_are_ours() {
        add(CHAT, 1);
        add(OTHER_CHAT, 2);
        add(OTHER_CHAT, 3);
        var claims = claim(Pickup.of(NOBODY, 10, 1), NOW);
        lanes().takeBack();
        var taken = claim(Pickup.of(NOBODY, 1, 1), NOW).get(0);

        var lost = lanes().settle(
                        claims.stream()
                                .map(claim -> new Settlement(claim, List.of(done(only(claim))), true))
                                .toList(),
                        NOW);

        assertThat(lost).extracting(Claim::laneId).containsExactly(taken.laneId());
        assertThat(lanes().waiting("q")).isEqualTo(2);
    }

    @Test
    default void a_lease_goes_on_while_only_some_of_its_loads_are_settled() {
        add(CHAT, 1);
        var second = add(CHAT, 2);
        var claim = claim(NOW).get(0);

        lanes().settle(List.of(new Settlement(claim, List.of(done(claim.loads().get(0))), false)), NOW);

        assertThat(claim(NOW)).isEmpty();
        settle(claim, untried(claim.loads().get(1)));
        assertThat(claim(NOW))
                .singleElement()
                .satisfies(next -> assertThat(ids(next)).containsExactly(second));
    }

    @Test
    default void a_lease_is_prolonged_while_it_lasts_and_not_after() {
        add(CHAT, 1);
        var held = claim(NOW);
        assertThat(lanes().prolong(held, NOW.plusSeconds(60), NOW.plusSeconds(180)))
                .isEmpty();
        assertThat(claim(NOW.plusSeconds(179))).isEmpty();

        var taken = claim(NOW.plusSeconds(180));
        assertThat(lanes().prolong(held, NOW.plusSeconds(181), NOW.plusSeconds(900)))
                .isEqualTo(held);

        assertThat(taken).hasSize(1);
        assertThat(claim(NOW.plusSeconds(300)))
                .as("only as long as the second asked")
                .hasSize(1);
    }

    @Test
    default void what_a_leap_of_the_clock_seems_to_have_ended_goes_on() {
        add(CHAT, 1);
        claim(NOW);
        var other = add(OTHER_CHAT, 2);
        var leapt = NOW.plus(Duration.ofHours(1));

        var claims = lanes().claim(Pickup.of(NOBODY, 10, 10), leapt, leapt.plus(LEASE), Ended.by(NOW));

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(ids(claim)).containsExactly(other));
    }

    @Test
    default void what_the_node_itself_still_carries_is_not_claimed_until_it_lets_go() {
        var id = add(CHAT, 1);
        var late = NOW.plus(LEASE);
        var ended = new Ended(late, Set.of(claim(NOW).get(0).laneId()));
        assertThat(lanes().claim(Pickup.of(NOBODY, 10, 10), late, late.plus(LEASE), ended))
                .isEmpty();

        lanes().takeBack();

        assertThat(lanes().claim(Pickup.of(NOBODY, 10, 10), late, late.plus(LEASE), ended))
                .singleElement()
                .satisfies(claim -> assertThat(ids(claim)).containsExactly(id));
    }

    @Test
    default void each_party_is_claimed_for_itself_and_known_while_something_is_due() {
        var portal = new LaneKey("q", "chat 1", "portal", "account", Rank.MESSAGE);
        add(portal, 1);
        add(OTHER_CHAT, 2);

        assertThat(lanes().due(NOW.minusSeconds(1))).isEmpty();
        assertThat(lanes().due(NOW)).containsExactlyInAnyOrder(NOBODY, portal.asParty());
        assertThat(claim(Pickup.of(portal.asParty(), 10, 10), NOW)).hasSize(1);
        assertThat(lanes().due(NOW)).containsExactly(NOBODY);
        assertThat(lanes().due(NOW.plus(LEASE))).as("a dead node's lease ends").hasSize(2);
    }

    @Test
    default void what_ranks_higher_goes_first() {
        add(new LaneKey("q", "status", "portal", "account", Rank.STATUS), 1);
        add(new LaneKey("q", "campaign", "portal", "account", Rank.CAMPAIGN), 2);
        var reply = add(new LaneKey("q", "reply", "portal", "account", Rank.REPLY), 3);

        var first = claim(Pickup.of(new Party("q", "portal"), 1, 10), NOW);
        var some = claim(
                Pickup.of(new Party("q", "portal"), 10, 10).only(List.of(Rank.CAMPAIGN, Rank.REPLY), Set.of()), NOW);

        assertThat(ids(first.get(0))).containsExactly(reply);
        assertThat(some).extracting(claim -> only(claim).lane().rank()).containsExactly(Rank.CAMPAIGN);
    }

    @Test
    default void who_rests_is_passed_over() {
        add(new LaneKey("q", "a chat", "portal", "resting", Rank.MESSAGE), 1);
        var other = add(new LaneKey("q", "another chat", "portal", "awake", Rank.MESSAGE), 2);

        var claims = claim(
                Pickup.of(new Party("q", "portal"), 10, 10).only(List.of(Rank.MESSAGE), Set.of("resting", "x")), NOW);

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(ids(claim)).containsExactly(other));
    }

    @Test
    default void a_claim_takes_no_more_than_asked_for() {
        for (int i = 1; i <= 5; i++) {
            add(CHAT, i);
            add(new LaneKey("q", "chat " + i), 10 + i);
        }

        var claims = claim(Pickup.of(NOBODY, 3, 2), NOW);

        assertThat(claims)
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.loads()).hasSizeLessThanOrEqualTo(2));
    }
}
