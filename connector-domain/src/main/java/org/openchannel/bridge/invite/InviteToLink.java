package org.openchannel.bridge.invite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.shared.Digest;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Invites somebody to link an account, and takes it back. Of each account one invitation is open at most. */
@Dependent
@Transactional
public class InviteToLink implements AccountNotices {

    private static final int TOKEN_LENGTH = 43;
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Invitations invitations;
    private final IdSource ids;
    private final SecretSource secrets;
    private final Clock clock;

    @Inject
    public InviteToLink(Invitations invitations, IdSource ids, SecretSource secrets, Clock clock) {
        this.invitations = invitations;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The token of a new invitation; nobody can be told it again. One that was open ends. */
    public Secret invite(UUID accountId, Invitation.Host host) {
        revoke(accountId);
        var now = clock.instant();
        invitations.forget(now.minus(REMEMBERED));
        var token = secrets.next(TOKEN_LENGTH);
        invitations.add(new Invitation(ids.next(), accountId, Digest.of(token.reveal()), host, now));
        return token;
    }

    /** From now on nobody links the account by invitation. */
    public void revoke(UUID accountId) {
        invitations.of(accountId, clock.instant()).forEach(Invitation::revoke);
    }

    /** Until when an invitation is open. */
    public Optional<Instant> openUntil(UUID accountId) {
        var now = clock.instant();
        return invitations.of(accountId, now).stream()
                .filter(invitation -> invitation.isOpen(now))
                .map(Invitation::endsAt)
                .findFirst();
    }

    /** Once the account is linked an invitation has served its purpose. */
    @Override
    public void sessionChanged(Account account, SessionState before) {
        if (account.isConnected()) {
            invitations.of(account.id(), clock.instant()).forEach(Invitation::served);
        }
    }
}
