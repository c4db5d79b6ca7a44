package org.openchannel.bridge.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.LookAtAccount;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.Secret;

/** What somebody without access to the portal can do with a link, and for how long. */
class InviteTest {

    private static final Invitation.Host HOST = new Invitation.Host("Sales", 7);

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InviteToLink invite = new InviteToLink(invitations, bridge.ids, new CountingSecrets(), bridge.clock);
    private final FollowInvitation follow = new FollowInvitation(
            invitations, new LookAtAccount(bridge.accounts), bridge.findInstallations, bridge.clock);
    private final UUID account = bridge.line.account().id();

    @BeforeEach
    void invitationsHearOfAccounts() {
        bridge.listeners.add(invite);
    }

    @Test
    void whoever_has_the_token_sees_which_line_of_which_portal_is_to_be_linked() {
        var token = invite.invite(account, HOST);

        assertThat(seen(token)).hasValueSatisfying(view -> {
            assertThat(view.lineName()).isEqualTo("Sales");
            assertThat(view.portal()).isNotBlank();
            assertThat(view.account().id()).isEqualTo(account);
            assertThat(view.isLinked()).isFalse();
        });
        assertThat(invite.openUntil(account)).contains(bridge.clock.instant().plus(Invitation.LASTS));
    }

    @Test
    void it_ends_after_a_quarter_of_an_hour() {
        var token = invite.invite(account, HOST);
        bridge.clock.advance(Invitation.LASTS.minusMillis(1));
        assertThat(seen(token)).isPresent();

        bridge.clock.advance(Duration.ofMillis(1));

        assertThat(seen(token)).isEmpty();
        assertThat(invite.openUntil(account)).isEmpty();
    }

    @Test
    void a_made_up_one_and_one_that_was_taken_back_open_nothing() {
        var token = invite.invite(account, HOST);

        invite.revoke(account);

        assertThat(seen(token)).isEmpty();
        assertThat(seen(Secret.of("made-up"))).isEmpty();
        assertThat(invite.openUntil(account)).isEmpty();
    }

    @Test
    void a_new_one_ends_the_one_before() {
        var first = invite.invite(account, HOST);
        var second = invite.invite(account, HOST);

        assertThat(seen(first)).isEmpty();
        assertThat(seen(second)).isPresent();
    }

    @Test
    void once_the_account_is_linked_it_says_so_and_opens_nothing_more() {
        var token = invite.invite(account, HOST);

        bridge.linked();

        assertThat(seen(token))
                .hasValueSatisfying(view -> assertThat(view.isLinked()).isTrue());
        assertThat(invite.openUntil(account)).isEmpty();
        bridge.disconnect.disconnect(account);
        assertThat(seen(token))
                .as("not for another phone")
                .hasValueSatisfying(view -> assertThat(view.isLinked()).isTrue());
        bridge.clock.advance(Invitation.LASTS);
        assertThat(seen(token)).isEmpty();
    }

    @Test
    void nothing_of_a_token_can_be_read_from_what_is_kept() {
        var token = invite.invite(account, HOST);

        assertThat(invitations.of(account, bridge.clock.instant()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.digest()).doesNotContain(token.reveal()));
    }

    private Optional<InvitedView> seen(Secret token) {
        return follow.follow(token.reveal());
    }
}
