package org.openchannel.bridge.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.watch.Sights.Flow;

/**
 * Everything at a glance.
 *
 * @param at when it was looked at
 * @param minute what came in the last minute
 * @param tenMinutes what came in the last ten
 * @param waiting loads of the bridge that wait or are under way
 * @param dead loads of the bridge that were given up
 * @param oldest when the oldest of what waits was added; null when nothing waits
 * @param stopped how many accounts' queues stand still
 * @param portals the portals
 */
public record Overview(
        Instant at,
        Flow minute,
        Flow tenMinutes,
        long waiting,
        long dead,
        @Nullable Instant oldest,
        int stopped,
        List<PortalUse> portals) {

    /**
     * A portal and how much of its limits is used.
     *
     * @param used null while nothing is
     */
    public record PortalUse(PortalSight portal, long waiting, LookAtLimits.@Nullable Used used) {}

    /** How long the oldest of what waits has waited. */
    public Duration lag() {
        var since = oldest;
        return since == null || since.isAfter(at) ? Duration.ZERO : Duration.between(since, at);
    }

    /** How many portals refuse us. */
    public long suspended() {
        return portals.stream()
                .filter(each -> each.portal().suspended() != null)
                .count();
    }
}
