package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PartyLeases} keeps, in memory and in each database, seen by two nodes. */
public interface PartyLeasesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    Duration LASTS = Duration.ofSeconds(30);
    Party PORTAL = new Party("q", "portal");

    /** Nobody holds anything yet. */
    PartyLeases leases();

    /** The same for another node. */
    PartyLeases ofAnother();

    private static Optional<PartyLease> take(PartyLeases node, Instant now) {
        return node.take(PORTAL, now, now.plus(LASTS));
    }

    @Test
    default void a_party_is_one_nodes_until_its_lease_ends() {
        assertThat(take(leases(), NOW)).isPresent();

        assertThat(take(ofAnother(), NOW.plus(LASTS).minusSeconds(1))).isEmpty();
        assertThat(ofAnother().take(new Party("q", "other"), NOW, NOW.plus(LASTS)))
                .isPresent();
        assertThat(ofAnother().take(new Party("p", "portal"), NOW, NOW.plus(LASTS)))
                .isPresent();
        assertThat(take(ofAnother(), NOW.plus(LASTS))).isPresent();
        assertThat(take(leases(), NOW.plus(LASTS))).isEmpty();
    }

    @Test
    default void who_paces_a_party_is_known_to_the_others_while_it_does() {
        take(leases(), NOW);

        assertThat(ofAnother().ofOthers(NOW)).containsExactly(PORTAL);
        assertThat(leases().ofOthers(NOW)).isEmpty();
        assertThat(ofAnother().ofOthers(NOW.plus(LASTS))).isEmpty();
    }

    @Test
    default void who_holds_it_keeps_it() {
        var first = take(leases(), NOW).orElseThrow();

        var again = take(leases(), NOW.plusSeconds(20)).orElseThrow();

        assertThat(again.epoch()).isGreaterThan(first.epoch());
        assertThat(again.isTakenOver()).isFalse();
        assertThat(take(ofAnother(), NOW.plusSeconds(49))).isEmpty();
    }

    @Test
    default void what_is_given_back_is_anybodys_at_once() {
        var lease = take(leases(), NOW).orElseThrow();

        leases().giveBack(List.of(lease), NOW.plusSeconds(5));

        assertThat(take(ofAnother(), NOW.plusSeconds(5))).isPresent();
    }

    @Test
    default void what_was_taken_anew_is_not_given_back_by_the_old_lease() {
        var old = take(leases(), NOW).orElseThrow();
        take(leases(), NOW.plusSeconds(1));

        leases().giveBack(List.of(old), NOW.plusSeconds(2));

        assertThat(take(ofAnother(), NOW.plusSeconds(2))).isEmpty();
    }

    @Test
    default void a_lease_is_prolonged_while_it_lasts_and_not_after() {
        var lease = take(leases(), NOW).orElseThrow();

        assertThat(leases().prolong(List.of(lease), NOW.plusSeconds(20), NOW.plusSeconds(50)))
                .isEmpty();
        assertThat(take(ofAnother(), NOW.plusSeconds(49))).isEmpty();
        assertThat(leases().prolong(List.of(lease), NOW.plusSeconds(50), NOW.plusSeconds(80)))
                .containsExactly(lease);

        assertThat(take(ofAnother(), NOW.plusSeconds(51))).isPresent();
        assertThat(leases().prolong(List.of(lease), NOW.plusSeconds(52), NOW.plusSeconds(90)))
                .containsExactly(lease);
    }

    @Test
    default void who_takes_it_right_after_another_is_told_so() {
        assertThat(take(leases(), NOW).orElseThrow().isTakenOver()).isFalse();
        assertThat(take(ofAnother(), NOW.plusSeconds(31)).orElseThrow().isTakenOver())
                .isTrue();
        assertThat(take(leases(), NOW.plusSeconds(900)).orElseThrow().isTakenOver())
                .as("long ago")
                .isFalse();
    }
}
