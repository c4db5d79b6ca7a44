package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Asks portals that refuse us, once an hour, whether they still do. What waits for them goes on as soon as they don't. */
@Dependent
public class ProbeSuspended {

    private static final Logger LOG = System.getLogger(ProbeSuspended.class.getName());

    private final Installations installations;
    private final CallPortal portals;
    private final PortalPeople people;
    private final KeepInstallation keep;

    @Inject
    public ProbeSuspended(Installations installations, CallPortal portals, PortalPeople people, KeepInstallation keep) {
        this.installations = installations;
        this.portals = portals;
        this.people = people;
        this.keep = keep;
    }

    /** One round over those it is time for. */
    public void probe() {
        installations.all().stream()
                .filter(installation -> installation.suspended() != null)
                .map(Installation::memberId)
                .filter(keep::beginProbe)
                .forEach(this::probed);
    }

    private void probed(MemberId portal) {
        try {
            portals.evenSuspended(portal, people::applicationOf);
            keep.resumed(portal);
            LOG.log(Level.INFO, "Portal {0} takes us again", portal);
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.INFO,
                    "Portal {0} can't be used yet: {1}",
                    portal,
                    e.failure().reason());
        }
    }
}
