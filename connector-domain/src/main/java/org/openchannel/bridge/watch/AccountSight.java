package org.openchannel.bridge.watch;

/**
 * An account in a list.
 *
 * @param id as owners of lanes are named
 * @param portal the member id
 * @param state of its session with the messenger
 */
public record AccountSight(String id, String name, String gateway, String portal, String state) {}
