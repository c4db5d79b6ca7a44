package org.openchannel.bridge.company;

import java.time.Instant;

/**
 * What a portal said of its company.
 *
 * @param at when it said so
 */
public record Fact(String text, Instant at) {}
