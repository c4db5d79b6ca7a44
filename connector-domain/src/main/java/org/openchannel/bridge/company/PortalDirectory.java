package org.openchannel.bridge.company;

import java.util.List;
import java.util.Set;
import org.openchannel.bridge.installation.PortalAccess;

/** Asks a portal about its company. All throw {@code DeliveryFailedException}. */
public interface PortalDirectory {

    /** All departments. */
    List<Department> departments(PortalAccess access);

    /** The user of that number. */
    Colleague colleague(PortalAccess access, long person);

    /** The users in a group; nobody when there is no such group. */
    Set<Long> members(PortalAccess access, long group);

    /** People whose name, position or department begins with these words; few. */
    List<Found> people(PortalAccess access, String words);

    /** Groups whose name contains these words; few. */
    List<Found> groups(PortalAccess access, String words);
}
