package org.openchannel.shared.lane;

import java.util.List;
import java.util.UUID;

/**
 * A lane leased to us, with its next loads in order.
 *
 * @param laneId the lane's row
 * @param epoch fences our writes: if somebody claimed the lane after us, ours hit nothing
 * @param loads at least one
 */
public record Claim(UUID laneId, long epoch, List<Load> loads) {}
