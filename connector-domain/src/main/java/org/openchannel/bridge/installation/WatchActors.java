package org.openchannel.bridge.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Looks every ten minutes whether those whose tokens we use may still do what we need. Who was dismissed can do nothing
 * at all: the portal refuses us then, and the installation is suspended. A round begins where the last one ended, so
 * portals that never answer don't keep the others from being looked at.
 */
@ApplicationScoped
public class WatchActors {

    private static final Logger LOG = System.getLogger(WatchActors.class.getName());
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int A_ROUND = 50;

    private final FindInstallations installations;
    private final CallPortal portals;
    private final PortalPeople people;
    private final KeepInstallation keep;
    private final Clock clock;

    /** Whom this node looked at last. */
    private volatile String last = "";

    /** For the client proxy only. */
    @SuppressWarnings("NullAway") // a proxy uses nothing of it
    protected WatchActors() {
        this(null, null, null, null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public WatchActors(
            FindInstallations installations,
            CallPortal portals,
            PortalPeople people,
            KeepInstallation keep,
            Clock clock) {
        this.installations = installations;
        this.portals = portals;
        this.people = people;
        this.keep = keep;
        this.clock = clock;
    }

    /** One round over those it is time for. */
    public void look() {
        var due = new TreeMap<String, MemberId>();
        installations.all().stream()
                .filter(installation -> installation.suspended() == null)
                .filter(installation -> isDue(installation.actor()))
                .map(InstallationView::memberId)
                .forEach(portal -> due.put(portal.value(), portal));
        Stream.concat(due.tailMap(last, false).values().stream(), due.headMap(last, true).values().stream())
                .limit(A_ROUND)
                .forEach(this::look);
    }

    private boolean isDue(ActingUser actor) {
        var seenAt = actor.seenAt();
        return seenAt == null || !clock.instant().isBefore(seenAt.plus(EVERY));
    }

    private void look(MemberId portal) {
        last = portal.value();
        try {
            keep.actsAs(portal, portals.as(portal, people::whoIs));
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.INFO,
                    "Portal {0} does not say as whom we call it: {1}",
                    portal,
                    e.failure().reason());
        }
    }
}
