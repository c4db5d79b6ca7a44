package org.openchannel.bridge.installation;

import java.net.URI;

/** Arranges our application on a portal. Each step may be repeated; all throw {@code DeliveryFailedException}. */
public interface PortalSetUp {

    /** The language the portal itself speaks, for example {@code ru}. */
    String language(PortalAccess access);

    /** Registers the connector with icons and all flags, or updates it. */
    void registerConnector(PortalAccess access, String code, String name, URI settingsPage);

    /** Has {@code event} posted to {@code handler}, unless it already is. */
    void bindEvent(PortalAccess access, String event, URI handler);

    /** Shows {@code page} at a placement, unless it already is; false when this portal has no such placement. */
    boolean bindPlacement(PortalAccess access, String placement, URI page, String title);
}
