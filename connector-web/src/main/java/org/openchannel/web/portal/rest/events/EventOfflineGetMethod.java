package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Fetches the first events kept for the application: they are forgotten, or reserved with {@code clear=0}. */
@Dependent
public class EventOfflineGetMethod implements RestMethod {

    private final FetchOffline fetchOffline;
    private final StaffDirectory staff;

    @Inject
    public EventOfflineGetMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        this.fetchOffline = fetchOffline;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.offline.get";
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
        var sent = call.parameters();
        var query = OfflineForm.query(call, OfflineForm.OF_GET, OfflineForm.OLDEST_FIRST);
        var most = OfflineForm.limit(sent);
        var process = sent.text("process_id");
        var withErrors = sent.flag("error", false);
        var batch = process.isPresent()
                ? fetchOffline.again(query, most, process.get())
                : sent.flag("clear", true)
                        ? fetchOffline.take(query, most, withErrors)
                        : fetchOffline.reserve(query, most, withErrors);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("process_id", batch.processId());
        answer.put("events", batch.events().stream().map(OfflineForm::row).toList());
        return answer;
    }
}
