package org.openchannel.web.portal.rest.events;

import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** A method about the events kept for an application, which only administrators may call. */
abstract class OfflineMethod implements RestMethod {

    private final String verb;
    private final StaffDirectory staff;

    OfflineMethod(String verb, StaffDirectory staff) {
        this.verb = verb;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.offline." + verb;
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public Object call(Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(403, "ACCESS_DENIED", "Access denied!");
        }
        return answer(call);
    }

    abstract Object answer(Call call);
}
