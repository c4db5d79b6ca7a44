package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/**
 * Decides what a proved grant changes. Everybody who opens a page of ours has one, so it proves who somebody is, not that
 * we are to act as them: on a portal that has us, that takes an administrator, and a reason. One is that we were installed
 * anew, which another application token shows; the other that the portal refuses us.
 */
@Dependent
public class ReceiveGrant {

    private final Installations installations;
    private final PortalPeople people;
    private final KeepInstallation keep;
    private final WriteDeed deeds;
    private final Vault vault;

    @Inject
    public ReceiveGrant(
            Installations installations, PortalPeople people, KeepInstallation keep, WriteDeed deeds, Vault vault) {
        this.installations = installations;
        this.people = people;
        this.keep = keep;
        this.deeds = deeds;
        this.vault = vault;
    }

    /**
     * Takes it, or leaves everything as it is where somebody else is at work.
     *
     * @throws NoAdministratorException when it is no administrator's who would take over
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not say who it is
     */
    InstallationView receive(String clientId, Grant grant, @Nullable Secret applicationToken) {
        var known = installations
                .of(grant.memberId())
                .filter(installation -> !installation.isRemoved())
                .orElse(null);
        if (known == null || known.view().userId() == grant.userId()) {
            return keep.installed(clientId, grant, applicationToken);
        }
        if (known.suspended() == null && !isAnother(applicationToken, known)) {
            return known.view();
        }
        var newcomer = administrator(grant);
        var before = SwitchActor.words(known.view().actor());
        var installed = keep.installed(clientId, grant, applicationToken);
        keep.actsAs(grant.memberId(), newcomer);
        deeds.write(newcomer.name(), "acting-user", grant.memberId().value(), before, SwitchActor.words(newcomer));
        return installed;
    }

    private boolean isAnother(@Nullable Secret applicationToken, Installation known) {
        return applicationToken != null && !known.isProvedBy(applicationToken.reveal(), vault);
    }

    private Visitor administrator(Grant grant) {
        try {
            var newcomer =
                    people.whoIs(new PortalAccess(grant.memberId(), grant.clientEndpoint(), grant.accessToken()));
            if (newcomer.userId() == grant.userId() && newcomer.isAdmin()) {
                return newcomer;
            }
        } catch (ExpiredTokenException e) {
            throw new NoAdministratorException();
        }
        throw new NoAdministratorException();
    }
}
