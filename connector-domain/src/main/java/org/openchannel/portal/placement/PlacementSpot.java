package org.openchannel.portal.placement;

import java.util.Locale;

/** Which address of which application is where; the placement is upper case. */
public record PlacementSpot(long applicationId, String placement, String handlerUrl) {

    public PlacementSpot {
        placement = placement.strip().toUpperCase(Locale.ROOT);
        handlerUrl = handlerUrl.strip();
    }
}
