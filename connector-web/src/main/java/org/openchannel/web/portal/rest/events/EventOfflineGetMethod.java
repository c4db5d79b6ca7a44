package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.offline.FetchOffline;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;

/** Fetches the first events kept for the application: they are forgotten, or reserved with {@code clear=0}. */
@Dependent
public class EventOfflineGetMethod extends OfflineMethod {

    private final FetchOffline fetchOffline;

    @Inject
    public EventOfflineGetMethod(FetchOffline fetchOffline, StaffDirectory staff) {
        super("get", staff);
        this.fetchOffline = fetchOffline;
    }

    @Override
    Object answer(Call call) {
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
