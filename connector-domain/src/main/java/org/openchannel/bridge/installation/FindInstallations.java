package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where we are installed. */
@Dependent
public class FindInstallations {

    private final Installations installations;

    @Inject
    public FindInstallations(Installations installations) {
        this.installations = installations;
    }

    /** All of them that were not removed. */
    public List<InstallationView> all() {
        return installations.all().stream()
                .filter(installation -> !installation.isRemoved())
                .map(Installation::view)
                .toList();
    }

    /** The installation on one portal, unless it was removed. */
    public Optional<InstallationView> on(MemberId memberId) {
        return installations
                .of(memberId)
                .filter(installation -> !installation.isRemoved())
                .map(Installation::view);
    }
}
