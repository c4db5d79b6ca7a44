package org.openchannel.bridge.robot;

import java.net.URI;
import java.util.List;
import org.openchannel.bridge.installation.PortalAccess;

/** What portals know of our robot, and what their workflows hear. May be repeated; all throw {@code DeliveryFailedException}. */
public interface RobotPortal {

    /**
     * How a portal knows it.
     *
     * @param handler where the portal posts what is to be sent
     * @param accounts the accounts to choose from, in the order in which they are offered
     */
    record Card(URI handler, List<Choice> accounts) {

        public Card {
            accounts = List.copyOf(accounts);
        }
    }

    /** An account to choose. */
    record Choice(String id, String name) {}

    /** Registers the robot and the activity, or describes them anew. */
    void register(PortalAccess access, Card card);

    /** Takes them away; harmless when there are none. */
    void forget(PortalAccess access);

    /** Tells a workflow that what it ordered can't be sent; harmless when it does not wait any more. */
    void apologise(PortalAccess access, String workflow, String reason);
}
