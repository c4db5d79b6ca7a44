package org.openchannel.portal.robot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages show it.
 *
 * @param returned what the application gave back, as it wrote it; empty when nothing
 */
public record RunCard(
        long id,
        String code,
        String robotName,
        String itemCode,
        long startedBy,
        Instant startedAt,
        boolean isWaiting,
        @Nullable Instant finishedAt,
        String returned,
        String log) {}
