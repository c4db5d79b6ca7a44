package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.message.Backlog;
import org.openchannel.bridge.message.Outcome;
import org.openchannel.bridge.message.OverfullException;

/** What is let in while much waits: there is room for 20 by an account and for 100 in all for a portal. */
class AdmissionTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    private void waiting(String account, long loads) {
        bridge.admission.measured(List.of(new Backlog("m1", account, loads)));
    }

    private String own() {
        return bridge.line.account().id().toString();
    }

    @Test
    void an_account_that_has_filled_its_room_brings_nothing_more_until_there_is_some() {
        waiting(own(), 21);
        assertThatThrownBy(() -> bridge.customerWrites("x1", "hi")).isInstanceOf(OverfullException.class);
        assertThat(bridge.messages.all()).isEmpty();

        waiting(own(), 20);
        bridge.customerWrites("x1", "hi");
        assertThat(bridge.messages.all()).hasSize(1);
    }

    @Test
    void others_fill_the_room_of_a_portal_too() {
        waiting("another", 100);
        bridge.customerWrites("x1", "hi");

        waiting("another", 101);
        assertThatThrownBy(() -> bridge.customerWrites("x2", "hi")).isInstanceOf(OverfullException.class);
    }

    @Test
    void who_posts_things_only_once_is_always_let_in() {
        bridge.gateway.can(EnumSet.of(Capability.SEND_TEXT));
        waiting(own(), 1_000_000);

        bridge.customerWrites("x1", "hi");

        assertThat(bridge.messages.all()).hasSize(1);
    }

    @Test
    void that_an_account_is_linked_again_and_what_operators_say_is_always_heard() {
        waiting(own(), 1_000_000);

        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));

        assertThat(bridge.account().session().state()).isEqualTo(SessionState.LOGGED_OUT);
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Yes"))).isEqualTo(Outcome.ACCEPTED);
    }
}
