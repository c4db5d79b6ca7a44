package org.openchannel.web.portal.rest.imopenlines;

import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Lines are for administrators to change. */
final class Admins {

    private Admins() {}

    static void only(StaffDirectory staff, Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(403, "CONFIG_WRONG_USER_PERMISSION", "Permission denied");
        }
    }

    /** The line a call names. */
    static long line(Call call) {
        return call.parameters()
                .number("CONFIG_ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new RestException(400, "CONFIG_ID_EMPTY", "Config ID can't be empty"));
    }
}
