package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Marks what was fetched with {@code clear=0} and could not be dealt with. */
@Dependent
public class EventOfflineErrorMethod implements RestMethod {

    private final FetchOffline fetchOffline;
    private final StaffDirectory staff;

    @Inject
    public EventOfflineErrorMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        this.fetchOffline = fetchOffline;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.offline.error";
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
        Rights.requireAdmin(staff, call);
        var process = call.parameters().requireText("process_id");
        fetchOffline.fail(call.applicationId(), process, OfflineForm.pick(call.parameters(), false));
        return true;
    }
}
