package org.openchannel.shared.lane;

/**
 * Some of the lanes an owner has in one queue: whoever changes all of them at once keeps everybody else waiting.
 *
 * @param lanes so many at most
 */
public record Portion(String queue, String owner, int lanes) {}
