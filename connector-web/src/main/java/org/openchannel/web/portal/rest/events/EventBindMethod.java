package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.event.BindEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Subscribes a handler to an event, or keeps the event until it is fetched. */
@Dependent
public class EventBindMethod implements RestMethod {

    private final BindEvent bindEvent;
    private final StaffDirectory staff;

    @Inject
    public EventBindMethod(BindEvent bindEvent, StaffDirectory staff) {
        this.bindEvent = bindEvent;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.bind";
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
        bindEvent.bind(new BindForm(call, staff, "binding").wish());
        return true;
    }
}
