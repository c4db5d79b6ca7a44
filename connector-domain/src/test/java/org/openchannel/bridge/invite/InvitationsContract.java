package org.openchannel.bridge.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of invitations promises. */
public interface InvitationsContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00.123Z");

    /** The account that is stored. */
    UUID ACCOUNT = new UUID(0, 1);

    /** Without any. Each call is a transaction of its own. */
    Invitations invitations();

    private void add(int number, Instant at) {
        invitations()
                .add(new Invitation(
                        new UUID(2, number), ACCOUNT, "digest" + number, new Invitation.Host("Продажи", 7), at));
    }

    @Test
    default void an_invitation_is_found_by_its_digest() {
        add(1, NOW);

        var found = invitations().ofDigest("digest1").orElseThrow();
        assertThat(found.accountId()).isEqualTo(ACCOUNT);
        assertThat(found.lineName()).isEqualTo("Продажи");
        assertThat(found.invitedBy()).isEqualTo(7);
        assertThat(found.endsAt()).isEqualTo(NOW.plus(Invitation.LASTS));
        assertThat(found.isOpen(NOW)).isTrue();
        assertThat(invitations().ofDigest("digest2")).isEmpty();
    }

    @Test
    default void those_of_an_account_are_found_until_they_end() {
        add(1, NOW);
        add(2, NOW.plusSeconds(1));

        assertThat(invitations().of(ACCOUNT, NOW.plus(Invitation.LASTS)))
                .extracting(Invitation::digest)
                .containsExactly("digest2");
        assertThat(invitations().of(new UUID(0, 9), NOW)).isEmpty();
    }

    @Test
    default void those_that_ended_are_forgotten() {
        add(1, NOW);
        add(2, NOW.plusSeconds(1));

        invitations().forget(NOW.plusSeconds(1).plus(Invitation.LASTS));

        assertThat(invitations().ofDigest("digest1")).isEmpty();
        assertThat(invitations().ofDigest("digest2")).isPresent();
    }
}
