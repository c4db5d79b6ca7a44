package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A portal in a list.
 *
 * @param portal the member id
 * @param host where it is
 * @param suspended why it refuses us; null when it does not
 * @param suspendedAt since when
 * @param probeAt when it is asked again
 */
public record PortalSight(
        String portal,
        String host,
        @Nullable String suspended,
        @Nullable Instant suspendedAt,
        @Nullable Instant probeAt) {}
