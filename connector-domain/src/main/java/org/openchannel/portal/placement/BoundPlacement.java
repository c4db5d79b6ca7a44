package org.openchannel.portal.placement;

/** What the pages and the wire may know of a binding. */
public record BoundPlacement(
        long id, long applicationId, String placement, String handlerUrl, String title, String description) {}
