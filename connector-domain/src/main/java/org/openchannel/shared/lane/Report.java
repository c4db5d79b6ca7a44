package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a trip tells whoever sends the next one.
 *
 * @param tried how many loads were tried
 * @param arrived how many of them arrived
 * @param party why nothing more should be sent to its party for a while, if so
 * @param owners why nothing more of an owner should be sent for a while
 * @param nextDue when to look again: the first of what must wait falls due, or what did not find room is due already;
 *     null when nothing waits
 */
public record Report(
        int tried,
        int arrived,
        @Nullable Failure party,
        Map<String, Failure> owners,
        @Nullable Instant nextDue) {}
