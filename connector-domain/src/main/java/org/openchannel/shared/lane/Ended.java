package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Which leases have ended.
 *
 * @param by those that lasted until then, or less
 * @param underWay lanes that this node still carries, whatever the clock says of their leases
 */
public record Ended(Instant by, Set<UUID> underWay) {

    public Ended {
        underWay = Set.copyOf(underWay);
    }

    /** All those that lasted until {@code moment}, or less. */
    public static Ended by(Instant moment) {
        return new Ended(moment, Set.of());
    }
}
