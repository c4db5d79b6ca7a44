package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Lanes} keeps, in memory and in each database. Each call is a transaction of its own here. */
public interface LanesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    Duration LEASE = Duration.ofMinutes(2);
    LaneKey CHAT = new LaneKey("q", "chat 1");
    LaneKey OTHER_CHAT = new LaneKey("q", "chat 2");
    Failure BUSY = Failure.passing("busy");

    /** Empty lanes. */
    Lanes lanes();

    private UUID add(LaneKey lane, int number) {
        var id = new UUID(1, number);
        lanes().add(lane, id, "kind", new UUID(2, number), NOW);
        return id;
    }

    private List<Claim> claim(Instant now) {
        return lanes().claim("q", now, LEASE, 10, 10);
    }

    private void done(Claim claim, Load load) {
        lanes().done(claim, load, NOW, NOW.plus(LEASE), () -> {});
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

        done(claim, claim.loads().get(0));
        lanes().release(claim);

        assertThat(claim(NOW.plus(LEASE).plus(LEASE))).isEmpty();
        assertThat(lanes().waiting("q")).isZero();
    }

    @Test
    default void a_load_that_must_wait_holds_up_its_lane_and_no_other() {
        var first = add(CHAT, 1);
        var second = add(CHAT, 2);
        var claim = claim(NOW).get(0);

        lanes().retryAt(claim, claim.loads().get(0), NOW.plusSeconds(10), BUSY);
        lanes().release(claim);
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
        lanes().retryAt(claim, claim.loads().get(0), NOW.plusSeconds(10), BUSY);
        lanes().release(claim);

        add(CHAT, 2);

        assertThat(claim(NOW.plusSeconds(5))).isEmpty();
    }

    @Test
    default void what_is_given_up_blocks_nobody() {
        add(CHAT, 1);
        var second = add(CHAT, 2);
        var claim = claim(NOW).get(0);
        var said = new ArrayList<String>();

        lanes().dead(claim, claim.loads().get(0), NOW, Failure.permanent("no such number"), () -> said.add("gave up"));
        lanes().release(claim);

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
        assertThat(taken.loads().get(0).attempt()).isEqualTo(2);
        assertThatThrownBy(() -> done(slept, slept.loads().get(0))).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> lanes().retryAt(slept, slept.loads().get(0), NOW, BUSY))
                .isInstanceOf(LeaseLostException.class);
        lanes().release(slept);
        assertThat(claim(NOW.plus(LEASE))).as("still leased by the second").isEmpty();
        done(taken, taken.loads().get(0));
    }

    @Test
    default void a_node_that_starts_again_need_not_wait_for_its_own_leases() {
        var id = add(CHAT, 1);
        var beforeTheKill = claim(NOW).get(0);

        lanes().takeBack();

        var again = claim(NOW).get(0);
        assertThat(ids(again)).containsExactly(id);
        assertThatThrownBy(() -> done(beforeTheKill, beforeTheKill.loads().get(0)))
                .isInstanceOf(LeaseLostException.class);
    }

    @Test
    default void what_was_in_flight_when_its_node_died_is_in_doubt() {
        add(CHAT, 1);
        claim(NOW);
        lanes().takeBack();

        var load = claim(NOW.plusSeconds(30)).get(0).loads().get(0);

        assertThat(load.doubt()).contains(new Doubt(NOW, 0));
        assertThat(load.tries().firstAt()).isEqualTo(NOW);
    }

    @Test
    default void what_nobody_answered_is_in_doubt_and_what_was_refused_is_not() {
        add(CHAT, 1);
        add(OTHER_CHAT, 2);
        var claims = claim(NOW);
        lanes().retryAt(claims.get(0), claims.get(0).loads().get(0), NOW, Failure.ambiguous("no answer"));
        lanes().retryAt(claims.get(1), claims.get(1).loads().get(0), NOW, BUSY);
        claims.forEach(lanes()::release);

        var again = claim(NOW.plusSeconds(30));

        assertThat(again)
                .extracting(claim -> claim.loads().get(0).doubt().map(Doubt::triedAt))
                .containsExactlyInAnyOrder(Optional.of(NOW), Optional.empty());
    }

    @Test
    default void a_load_knows_to_whom_it_travels_and_whose_it_is() {
        var lane = new LaneKey("q", "chat 9", "portal", "account", Rank.STATUS);
        add(lane, 1);

        assertThat(claim(NOW).get(0).loads()).extracting(Load::lane).containsExactly(lane);
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
    default void releasing_untried_loads_does_not_count_as_an_attempt() {
        add(CHAT, 1);
        lanes().release(claim(NOW).get(0));

        assertThat(claim(NOW).get(0).loads()).extracting(Load::attempt).containsExactly(1);
    }

    @Test
    default void completing_a_load_and_its_record_succeed_or_fail_together() {
        var id = add(CHAT, 1);
        var claim = claim(NOW).get(0);

        assertThatThrownBy(() -> lanes().done(claim, claim.loads().get(0), NOW, NOW.plus(LEASE), () -> {
                    throw new IllegalStateException("the record broke");
                }))
                .hasMessageContaining("the record broke");
        lanes().release(claim);

        assertThat(claim(NOW))
                .singleElement()
                .satisfies(again -> assertThat(ids(again)).containsExactly(id));
    }

    @Test
    default void a_claim_takes_no_more_than_asked_for() {
        for (int i = 1; i <= 5; i++) {
            add(CHAT, i);
            add(new LaneKey("q", "chat " + i), 10 + i);
        }

        var claims = lanes().claim("q", NOW, LEASE, 3, 2);

        assertThat(claims)
                .hasSize(3)
                .allSatisfy(claim -> assertThat(claim.loads()).hasSizeLessThanOrEqualTo(2));
    }
}
