package org.openchannel.bridge.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;

/** Which accounts every {@link Accounts} says are to be looked at. */
public interface AccountsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Without any account. Each call is a transaction of its own. */
    Accounts accounts();

    private UUID add(int number, boolean isWanted, SessionState state) {
        var id = new UUID(0, number);
        var account = new Account(
                id,
                new MemberId("m"),
                new GatewayCode("simulator"),
                "account " + number,
                "sealed",
                NOW.minusSeconds(60));
        if (isWanted) {
            account.want(NOW);
            account.seen(SessionSnapshot.of(state), NOW);
        }
        accounts().add(account);
        return id;
    }

    private List<UUID> takeAt(Instant now, int most) {
        return accounts().takeUnseen(now.minusSeconds(14), now.minus(Duration.ofMinutes(5)), now, most);
    }

    @Test
    default void who_waits_is_looked_at_soon_and_who_is_settled_later() {
        var waiting = add(1, true, SessionState.WAITING_FOR_QR);
        var connected = add(2, true, SessionState.CONNECTED);
        var ended = add(3, true, SessionState.LOGGED_OUT);

        assertThat(takeAt(NOW, 50)).containsExactlyInAnyOrder(waiting, connected, ended);
        assertThat(takeAt(NOW.plusSeconds(13), 50)).isEmpty();
        assertThat(takeAt(NOW.plusSeconds(15), 50)).containsExactly(waiting);
        assertThat(takeAt(NOW.plusSeconds(300), 50)).containsExactlyInAnyOrder(waiting, connected, ended);
    }

    @Test
    default void who_is_not_wanted_is_left_alone() {
        add(1, false, SessionState.NEW);

        assertThat(takeAt(NOW, 50)).isEmpty();
    }

    @Test
    default void who_was_never_looked_at_goes_first_and_then_who_waited_longest_for_a_look() {
        var first = add(1, true, SessionState.CONNECTED);
        var second = add(2, true, SessionState.CONNECTED);
        assertThat(takeAt(NOW, 1)).containsExactly(first);
        assertThat(takeAt(NOW.plusSeconds(1), 1)).containsExactly(second);
        var waiting = add(3, true, SessionState.CONNECTING);

        assertThat(takeAt(NOW.plusSeconds(400), 1)).containsExactly(waiting);
        assertThat(takeAt(NOW.plusSeconds(401), 1)).containsExactly(first);
        assertThat(takeAt(NOW.plusSeconds(402), 1)).containsExactly(second);
    }

    @Test
    default void who_is_connected_for_a_few_days_more_is_found_and_nobody_else() {
        var soon = addValid(1, SessionState.CONNECTED, NOW.plus(Duration.ofDays(7)));
        addValid(2, SessionState.CONNECTED, NOW.plus(Duration.ofDays(7)).plusMillis(1));
        addValid(3, SessionState.CONNECTED, NOW);
        addValid(4, SessionState.EXPIRED, NOW.plus(Duration.ofDays(1)));
        add(5, true, SessionState.CONNECTED);

        assertThat(accounts().ending(NOW, NOW.plus(Duration.ofDays(7)), 50))
                .extracting(Account::id)
                .containsExactly(soon);
    }

    private UUID addValid(int number, SessionState state, Instant until) {
        var id = new UUID(0, number);
        var account = new Account(id, new MemberId("m"), new GatewayCode("simulator"), "account", "sealed", NOW);
        account.want(NOW);
        account.seen(new SessionSnapshot(state, null, null, null, until, null), NOW);
        accounts().add(account);
        return id;
    }

    @Test
    default void many_who_wait_for_a_person_do_not_keep_a_connected_one_from_its_turn() {
        var connected = add(1, true, SessionState.CONNECTED);
        var waiting = add(2, true, SessionState.WAITING_FOR_QR);
        takeAt(NOW, 2);
        assertThat(takeAt(NOW.plusSeconds(290), 1)).containsExactly(waiting);

        assertThat(takeAt(NOW.plusSeconds(306), 1))
                .as("due for 6 s, the other for 2 s")
                .containsExactly(connected);
        assertThat(takeAt(NOW.plusSeconds(307), 1)).containsExactly(waiting);
    }
}
