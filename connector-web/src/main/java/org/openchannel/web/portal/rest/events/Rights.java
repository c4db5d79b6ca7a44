package org.openchannel.web.portal.rest.events;

import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Who may bind events, and as whom. */
final class Rights {

    private Rights() {}

    static boolean isAdmin(StaffDirectory staff, Call call) {
        return staff.find(call.userId()).filter(StaffMember::isAdmin).isPresent();
    }

    /** Offline events are not offered; whoever may not have them anyway is told so first. */
    static void refuseOffline(Call call, boolean isAdmin) {
        if (call.parameters()
                .text("event_type")
                .filter("offline"::equalsIgnoreCase)
                .isPresent()) {
            throw isAdmin
                    ? new RestException(400, "ERROR_ARGUMENT", "Offline events are not available on this portal")
                    : new RestException(
                            403,
                            "ACCESS_DENIED",
                            "Access denied! Offline events binding requires administrator access rights");
        }
    }
}
