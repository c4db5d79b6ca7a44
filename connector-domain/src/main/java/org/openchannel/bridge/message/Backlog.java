package org.openchannel.bridge.message;

/**
 * What waits for a portal.
 *
 * @param portal the portal's member id
 * @param account the id of the account it came by
 * @param loads how many are not there yet
 */
public record Backlog(String portal, String account, long loads) {}
