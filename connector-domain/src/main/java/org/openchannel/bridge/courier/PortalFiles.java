package org.openchannel.bridge.courier;

import java.io.InputStream;
import org.openchannel.bridge.installation.MemberId;

/** Files of operators. */
public interface PortalFiles {

    /**
     * Opens a file a portal offers; the caller closes it. Only the portal's own host, or a public one, is asked.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it can't be had; permanent when it never will
     */
    InputStream open(MemberId memberId, String address);
}
