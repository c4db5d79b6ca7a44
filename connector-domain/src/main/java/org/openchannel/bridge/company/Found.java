package org.openchannel.bridge.company;

/**
 * Something a search found.
 *
 * @param detail what tells it from its namesakes: a position, the department above; "" for nothing
 */
public record Found(long id, String name, String detail) {}
