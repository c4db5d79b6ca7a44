package org.openchannel.bridge.binding;

import java.net.URI;
import org.openchannel.bridge.installation.PortalAccess;

/** What a portal lets us do with our connector on its lines. All throw {@code DeliveryFailedException}. */
public interface ConnectorLines {

    /** Switches the connector on a line on or off. */
    void activate(PortalAccess access, ConnectorCode connector, LineId line, boolean on);

    /** Tells the portal what lies behind the connector on this line. */
    void describe(PortalAccess access, ConnectorCode connector, LineId line, Card card);

    /** How the connector stands on this line. */
    Status status(PortalAccess access, ConnectorCode connector, LineId line);

    /** What lies behind a connector on a line. */
    record Card(String id, String name, URI address) {}

    /** The portal's view of a connector on a line. */
    record Status(boolean isActive, boolean isFaulty) {}
}
