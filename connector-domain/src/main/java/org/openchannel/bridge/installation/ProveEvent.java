package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.Vault;

/** Decides whether an event really comes from a portal we are installed on. */
@Dependent
public class ProveEvent {

    private final Installations installations;
    private final Vault vault;

    @Inject
    public ProveEvent(Installations installations, Vault vault) {
        this.installations = installations;
        this.vault = vault;
    }

    /** Whether the application token is the one this portal got; compared in constant time. */
    public boolean isFrom(MemberId memberId, String applicationToken) {
        return installations
                .of(memberId)
                .filter(installation -> installation.isProvedBy(applicationToken, vault))
                .isPresent();
    }
}
