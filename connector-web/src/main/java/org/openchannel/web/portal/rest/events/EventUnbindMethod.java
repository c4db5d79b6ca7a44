package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.event.BindEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Ends subscriptions of a handler to an event, or the keeping of it. */
@Dependent
public class EventUnbindMethod implements RestMethod {

    private final BindEvent bindEvent;
    private final StaffDirectory staff;

    @Inject
    public EventUnbindMethod(BindEvent bindEvent, StaffDirectory staff) {
        this.bindEvent = bindEvent;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.unbind";
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
        var form = new BindForm(call, staff, "unbinding");
        var application = call.applicationId();
        var count = form.isOffline()
                ? bindEvent.unbindOffline(
                        application, form.event(), form.connector().orElse(null))
                : bindEvent.unbind(application, form.event(), form.handler(), form.meant());
        return Map.of("count", count);
    }
}
