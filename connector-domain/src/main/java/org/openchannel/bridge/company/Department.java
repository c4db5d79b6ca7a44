package org.openchannel.bridge.company;

/**
 * A part of the company.
 *
 * @param parent the one above it; 0 for the company itself
 */
public record Department(long id, String name, long parent) {}
