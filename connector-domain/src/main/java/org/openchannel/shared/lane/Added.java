package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.UUID;

/**
 * A load to be queued.
 *
 * @param lane at whose end
 * @param id its own identity
 * @param kind a word of the carrier's, at most 40 characters
 * @param subject what it is about
 * @param dueAt when it may travel first
 */
public record Added(LaneKey lane, UUID id, String kind, UUID subject, Instant dueAt) {}
