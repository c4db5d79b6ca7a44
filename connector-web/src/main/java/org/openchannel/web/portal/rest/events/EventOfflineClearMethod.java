package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;

/** Confirms what was fetched with {@code clear=0}: it is forgotten. */
@Dependent
public class EventOfflineClearMethod extends OfflineMethod {

    private final FetchOffline fetchOffline;

    @Inject
    public EventOfflineClearMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        super("clear", staff);
        this.fetchOffline = fetchOffline;
    }

    @Override
    Object answer(Call call) {
        var process = call.parameters().requireText("process_id");
        fetchOffline.clear(call.applicationId(), process, OfflineForm.pick(call.parameters(), true));
        return true;
    }
}
