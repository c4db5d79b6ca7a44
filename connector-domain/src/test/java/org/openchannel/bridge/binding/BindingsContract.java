package org.openchannel.bridge.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.MemberId;

/** Which lines every {@link Bindings} says are to be checked. */
public interface BindingsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    MemberId PORTAL = new MemberId("m1");
    MemberId OTHER_PORTAL = new MemberId("m2");

    /** Without any binding. Each call is a transaction of its own. */
    Bindings bindings();

    /** So that lines may have it. */
    void exists(Account account);

    private Binding binding(int number, MemberId portal) {
        var account = new Account(
                new UUID(1, number), portal, new GatewayCode("simulator"), "account " + number, "sealed", NOW);
        exists(account);
        return new Binding(new UUID(0, number), new ConnectorCode("c"), new LineId(number), account);
    }

    private List<UUID> unchecked(Set<MemberId> without, int most) {
        return bindings().unchecked(NOW.minusSeconds(30), without, most).stream()
                .map(Binding::id)
                .toList();
    }

    @Test
    default void the_longest_unchecked_lines_come_first_and_those_checked_lately_not_at_all() {
        var lately = binding(1, PORTAL);
        var longAgo = binding(2, PORTAL);
        var never = binding(3, OTHER_PORTAL);
        var gone = binding(4, PORTAL);
        lately.agrees(NOW.minusSeconds(29));
        longAgo.agrees(NOW.minusSeconds(30));
        gone.deletedOnPortal(NOW.minusSeconds(99));
        List.of(lately, longAgo, never, gone).forEach(bindings()::add);

        assertThat(unchecked(Set.of(), 50)).containsExactly(never.id(), longAgo.id());
        assertThat(unchecked(Set.of(), 1)).containsExactly(never.id());
        assertThat(unchecked(Set.of(OTHER_PORTAL), 50)).containsExactly(longAgo.id());
    }
}
