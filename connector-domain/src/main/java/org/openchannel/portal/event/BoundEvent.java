package org.openchannel.portal.event;

/**
 * An event bound to a handler.
 *
 * @param authUser whose token the handler gets; 0 for whoever causes the event
 */
public record BoundEvent(long applicationId, String event, String handlerUrl, long authUser) {}
