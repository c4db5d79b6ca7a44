package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;

/** Marks what was fetched with {@code clear=0} and could not be dealt with. */
@Dependent
public class EventOfflineErrorMethod extends OfflineMethod {

    private final FetchOffline fetchOffline;

    @Inject
    public EventOfflineErrorMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        super("error", staff);
        this.fetchOffline = fetchOffline;
    }

    @Override
    Object answer(Call call) {
        var process = call.parameters().requireText("process_id");
        fetchOffline.fail(call.applicationId(), process, OfflineForm.pick(call.parameters(), false));
        return true;
    }
}
