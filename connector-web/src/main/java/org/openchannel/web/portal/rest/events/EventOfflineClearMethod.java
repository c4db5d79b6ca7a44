package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Confirms what was fetched with {@code clear=0}: it is forgotten. */
@Dependent
public class EventOfflineClearMethod implements RestMethod {

    private final FetchOffline fetchOffline;
    private final StaffDirectory staff;

    @Inject
    public EventOfflineClearMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        this.fetchOffline = fetchOffline;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.offline.clear";
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
        fetchOffline.clear(call.applicationId(), process, OfflineForm.pick(call.parameters(), true));
        return true;
    }
}
