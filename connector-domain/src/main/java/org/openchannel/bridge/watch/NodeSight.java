package org.openchannel.bridge.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node and what it holds.
 *
 * @param card what it says of itself; null for a name that only holds leases
 * @param leases lanes it carries now, by queue
 * @param parties whom it paces
 */
public record NodeSight(String name, @Nullable Card card, List<Leased> leases, List<String> parties) {

    /**
     * What a node says of itself.
     *
     * @param isSilent whether nobody heard of it for too long
     */
    public record Card(
            String address, String version, Instant startedAt, Instant seenAt, boolean isStopping, boolean isSilent) {}

    /**
     * Lanes of a queue it carries now.
     *
     * @param until when the first of the leases ends
     */
    public record Leased(String queue, long lanes, Instant until) {}

    /** How many lanes it carries. */
    public long lanes() {
        return leases.stream().mapToLong(Leased::lanes).sum();
    }
}
