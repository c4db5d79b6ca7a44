package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Brings portals up to date that were set up by an older version of ours, a few in each round: the first minutes of a new
 * version must not call all of them at once.
 */
@Dependent
public class RenewSetUps {

    private static final int AT_ONCE = 5;

    private final KeepInstallation keep;

    @Inject
    public RenewSetUps(KeepInstallation keep) {
        this.keep = keep;
    }

    /** One round. */
    public void renew() {
        keep.renew(AT_ONCE);
    }
}
