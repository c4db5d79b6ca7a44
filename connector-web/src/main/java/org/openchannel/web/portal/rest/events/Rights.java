package org.openchannel.web.portal.rest.events;

import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Who may bind and fetch events. */
final class Rights {

    private Rights() {}

    static boolean isAdmin(StaffDirectory staff, Call call) {
        return staff.find(call.userId()).filter(StaffMember::isAdmin).isPresent();
    }

    /** Only administrators empty the queue. */
    static void requireAdmin(StaffDirectory staff, Call call) {
        if (!isAdmin(staff, call)) {
            throw new RestException(403, "ACCESS_DENIED", "Access denied!");
        }
    }
}
