package org.openchannel.bridge.invite;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.bridge.account.AccountView;
import org.openchannel.bridge.account.LookAtAccount;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.shared.Digest;

/** Lets in whoever has an invitation's token; of one that ended, or never was, nobody is told which. */
@Dependent
public class FollowInvitation {

    private final Invitations invitations;
    private final LookAtAccount accounts;
    private final FindInstallations installations;
    private final Clock clock;

    @Inject
    public FollowInvitation(
            Invitations invitations, LookAtAccount accounts, FindInstallations installations, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.installations = installations;
        this.clock = clock;
    }

    /** What the token lets its holder see; empty when it opens nothing. */
    public Optional<InvitedView> follow(String token) {
        var now = clock.instant();
        return invitations
                .ofDigest(Digest.of(token))
                .filter(invitation -> invitation.isOpen(now) || invitation.hasServed(now))
                .flatMap(invitation -> accounts.look(invitation.accountId())
                        .flatMap(account -> view(invitation, account, invitation.hasServed(now))));
    }

    private Optional<InvitedView> view(Invitation invitation, AccountView account, boolean isServed) {
        return installations
                .on(account.memberId())
                .map(on -> new InvitedView(
                        account, on.portal().getHost(), invitation.lineName(), invitation.endsAt(), isServed));
    }
}
