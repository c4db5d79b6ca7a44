package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/**
 * Finds out who opened one of our pages, by asking the portal we know with the token the page came with. Every
 * application of a portal gets tokens of its visitors, so the portal must also say that this one was made for us. Which
 * of its applications we are is remembered: where the portal refuses us, because the person we act as was dismissed, other
 * administrators must still get in to take over.
 */
@Dependent
public class IdentifyVisitor {

    private final Installations installations;
    private final PortalPeople people;
    private final CallPortal callPortal;
    private final KeepInstallation keep;
    private final Vault vault;

    @Inject
    public IdentifyVisitor(
            Installations installations,
            PortalPeople people,
            CallPortal callPortal,
            KeepInstallation keep,
            Vault vault) {
        this.installations = installations;
        this.people = people;
        this.callPortal = callPortal;
        this.keep = keep;
        this.vault = vault;
    }

    /**
     * The visitor; empty when we are not installed there, the portal does not know the token or made it for another
     * application.
     *
     * @param token the page's {@code AUTH_ID}
     */
    public Optional<Visitor> identify(MemberId memberId, Secret token) {
        return installations
                .of(memberId)
                .filter(installation -> !installation.isRemoved())
                .flatMap(installation -> ask(installation, token));
    }

    private Optional<Visitor> ask(Installation installation, Secret token) {
        var ours = installation.access(vault);
        var theirs = new PortalAccess(ours.memberId(), ours.endpoint(), token);
        try {
            var visitor = people.whoIs(theirs);
            var application = people.applicationOf(theirs);
            return isOurs(installation, application) ? Optional.of(visitor) : Optional.empty();
        } catch (ExpiredTokenException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(Installation installation, long application) {
        if (installation.isKnownAs(application)) {
            return true;
        }
        var ours = callPortal.as(installation.memberId(), people::applicationOf);
        keep.isApplication(installation.memberId(), ours);
        return ours == application;
    }
}
