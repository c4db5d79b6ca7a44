package org.openchannel.bridge.installation;

/**
 * Who looks at one of our pages inside a portal.
 *
 * @param userId the portal's number of the person
 * @param isAdmin whether the portal lets them administer it
 */
public record Visitor(MemberId memberId, long userId, String name, boolean isAdmin) {}
