package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.watch.LookAtLimits.Used;
import org.openchannel.bridge.watch.Overview.PortalUse;
import org.openchannel.shared.lane.LaneStops;

/** Shows how everything stands. */
@Dependent
@Transactional
public class LookAround {

    private static final int MOST_PORTALS = 100;
    private static final String OURS = "bridge.";

    private final Sights sights;
    private final LaneStops stops;
    private final LookAtLimits limits;
    private final Clock clock;

    @Inject
    public LookAround(Sights sights, LaneStops stops, LookAtLimits limits, Clock clock) {
        this.sights = sights;
        this.stops = stops;
        this.limits = limits;
        this.clock = clock;
    }

    /** How everything stands now. */
    public Overview look() {
        var now = clock.instant();
        var backlogs = sights.backlogs().stream()
                .filter(backlog -> backlog.queue().startsWith(OURS))
                .toList();
        var used = limits.used();
        return new Overview(
                now,
                sights.flow(now.minus(Duration.ofMinutes(1))),
                sights.flow(now.minus(Duration.ofMinutes(10))),
                backlogs.stream().mapToLong(Backlog::waiting).sum(),
                backlogs.stream().mapToLong(Backlog::dead).sum(),
                LookAtQueues.oldest(backlogs),
                stops.all().size(),
                sights.portals(MOST_PORTALS).stream()
                        .map(portal -> use(portal, backlogs, used.get(portal.portal())))
                        .toList());
    }

    private static PortalUse use(PortalSight portal, List<Backlog> backlogs, @Nullable Used used) {
        var waiting = backlogs.stream()
                .filter(backlog -> backlog.party().equals(portal.portal()))
                .mapToLong(Backlog::waiting)
                .sum();
        return new PortalUse(portal, waiting, used);
    }
}
