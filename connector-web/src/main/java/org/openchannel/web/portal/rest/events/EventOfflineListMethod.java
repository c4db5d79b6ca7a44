package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;

/** Shows what is kept for the application and leaves it as it is. */
@Dependent
public class EventOfflineListMethod extends OfflineMethod {

    private final FetchOffline fetchOffline;

    @Inject
    public EventOfflineListMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        super("list", staff);
        this.fetchOffline = fetchOffline;
    }

    @Override
    Object answer(Call call) {
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
