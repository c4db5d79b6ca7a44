package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Finds out who opened one of our pages, by asking the portal we know with the token the page came with. */
@Dependent
public class IdentifyVisitor {

    private final Installations installations;
    private final PortalPeople people;
    private final Vault vault;

    @Inject
    public IdentifyVisitor(Installations installations, PortalPeople people, Vault vault) {
        this.installations = installations;
        this.people = people;
        this.vault = vault;
    }

    /**
     * The visitor; empty when we are not installed there or the portal does not know the token.
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
        try {
            return Optional.of(people.whoIs(new PortalAccess(ours.memberId(), ours.endpoint(), token)));
        } catch (ExpiredTokenException e) {
            return Optional.empty();
        }
    }
}
