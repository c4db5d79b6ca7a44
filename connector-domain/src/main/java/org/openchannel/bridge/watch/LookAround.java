package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.watch.Overview.PortalUse;
import org.openchannel.shared.lane.LaneStops;

/** Shows how everything stands. */
@Dependent
@Transactional
public class LookAround {

    private static final int MOST_PORTALS = 100;
    private static final String OURS = "bridge.";

    private static final Comparator<PortalUse> BUSIEST_FIRST = Comparator.comparingLong(PortalUse::waiting)
            .thenComparing(LookAround::used)
            .reversed()
            .thenComparing(use -> use.portal().portal());

    private static final Comparator<PortalUse> REFUSING_FIRST = Comparator.<PortalUse, Boolean>comparing(
                    use -> use.portal().suspended() == null)
            .thenComparing(BUSIEST_FIRST);

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

    private static int used(PortalUse portal) {
        return used(portal.used());
    }

    private static int used(LookAtLimits.@Nullable Used used) {
        return used == null
                ? 0
                : Math.max(used.use().requestsPercent(), used.use().operatingPercent());
    }

    /** How everything stands now. */
    public Overview look() {
        var now = clock.instant();
        var backlogs = sights.backlogs().stream()
                .filter(backlog -> backlog.queue().startsWith(OURS))
                .toList();
        var used = limits.used();
        var waiting = backlogs.stream()
                .filter(backlog -> !backlog.queue().equals(Routes.GATEWAY))
                .collect(Collectors.groupingBy(Backlog::party, Collectors.summingLong(Backlog::waiting)));
        return new Overview(
                now,
                sights.flow(now.minus(Duration.ofMinutes(1))),
                sights.flow(now.minus(Duration.ofMinutes(10))),
                backlogs.stream().mapToLong(Backlog::waiting).sum(),
                backlogs.stream().mapToLong(Backlog::dead).sum(),
                LookAtQueues.oldest(backlogs),
                stops.all().size(),
                shown(seen(waiting, used).stream()
                        .map(portal -> new PortalUse(
                                portal, waiting.getOrDefault(portal.portal(), 0L), used.get(portal.portal())))
                        .toList()));
    }

    /** There may be a hundred thousand: only the busiest are read, and those that stand first anyway. */
    private List<PortalSight> seen(Map<String, Long> waiting, Map<String, LookAtLimits.Used> used) {
        var busiest = Stream.concat(waiting.keySet().stream(), used.keySet().stream())
                .distinct()
                .sorted(Comparator.comparingLong((String portal) -> waiting.getOrDefault(portal, 0L))
                        .thenComparing(portal -> used(used.get(portal)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_PORTALS)
                .toList();
        return Stream.concat(sights.portals(busiest).stream(), sights.portals(MOST_PORTALS).stream())
                .distinct()
                .toList();
    }

    /** Those that refuse us go first, then the busiest; a hundred that refuse us don't hide the busiest. */
    private static List<PortalUse> shown(List<PortalUse> all) {
        var busiest = all.stream().sorted(BUSIEST_FIRST).limit(MOST_PORTALS / 2);
        return Stream.concat(busiest, all.stream().sorted(REFUSING_FIRST))
                .distinct()
                .limit(MOST_PORTALS)
                .sorted(REFUSING_FIRST)
                .toList();
    }
}
