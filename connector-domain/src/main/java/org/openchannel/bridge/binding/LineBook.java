package org.openchannel.bridge.binding;

import java.util.Map;
import org.openchannel.bridge.installation.PortalAccess;

/** The lines of portals, ours or not. All throw {@code DeliveryFailedException}. */
public interface LineBook {

    /** All lines of a portal and what they are called. */
    Map<LineId, String> all(PortalAccess access);

    /** Opens a new one of that name. */
    LineId open(PortalAccess access, String name);
}
