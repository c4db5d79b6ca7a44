package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestMethod;

/** Shows what is kept for the application and leaves it as it is. */
@Dependent
public class EventOfflineListMethod implements RestMethod {

    private final FetchOffline fetchOffline;
    private final StaffDirectory staff;

    @Inject
    public EventOfflineListMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        this.fetchOffline = fetchOffline;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.offline.list";
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
        var query = OfflineForm.query(call, OfflineForm.OF_LIST, OfflineForm.IN_ORDER);
        var from = (int) Math.min(
                Integer.MAX_VALUE, Math.max(0, call.parameters().number("start").orElse(0L)));
        var total = fetchOffline.count(query);
        var rows = fetchOffline.list(query, from, OfflineForm.PAGE).stream()
                .map(OfflineForm::fullRow)
                .toList();
        return new Listed(
                rows, total, from + rows.size() < total && !rows.isEmpty() ? (long) from + rows.size() : null);
    }
}
