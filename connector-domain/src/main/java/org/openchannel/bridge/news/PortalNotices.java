package org.openchannel.bridge.news;

import org.openchannel.bridge.installation.PortalAccess;

/** Shows a person on a portal what the portal's bell is for. */
public interface PortalNotices {

    /**
     * Shows it; a second one with the same tag takes the place of the first.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not take it
     */
    void show(PortalAccess access, long userId, String text, String tag);
}
