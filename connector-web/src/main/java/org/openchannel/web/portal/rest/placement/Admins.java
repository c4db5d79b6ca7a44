package org.openchannel.web.portal.rest.placement;

import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Placements are for administrators to change. */
final class Admins {

    private Admins() {}

    static void only(StaffDirectory staff, Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(403, "ACCESS_DENIED", "Access denied!");
        }
    }
}
