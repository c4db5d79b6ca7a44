package org.openchannel.shared.lane;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing on its way.
 *
 * @param id its own identity
 * @param lane where it travels
 * @param kind what is to be done, a word of the carrier's, at most 40 characters
 * @param subject what it is about: the id of a message, an event …
 * @param attempt which try this is, 1 for the first
 * @param addedAt when it was queued
 */
public record Load(UUID id, LaneKey lane, String kind, UUID subject, int attempt, Instant addedAt) {}
