package org.openchannel.bridge.binding;

import java.util.Optional;
import org.openchannel.bridge.installation.PortalAccess;

/** What portals call their lines. */
public interface LineNames {

    /**
     * The line's name; empty when the portal has none for it.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not tell
     */
    Optional<String> of(PortalAccess access, LineId line);
}
