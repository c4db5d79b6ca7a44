package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.event.BindEvent;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Subscribes a handler to an event. Who is no administrator subscribes with their own token. */
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
        var sent = call.parameters();
        var isAdmin = Rights.isAdmin(staff, call);
        Rights.refuseOffline(call, isAdmin);
        var event = sent.requireText("event");
        var handler = sent.requireText("handler");
        var authUser = sent.number("auth_type").orElse(isAdmin ? 0L : call.userId());
        if (!isAdmin && authUser != call.userId()) {
            throw new RestException(
                    403,
                    "ACCESS_DENIED",
                    "Access denied! Event binding with AUTH_TYPE requires administrator access rights");
        }
        bindEvent.bind(new BoundEvent(call.applicationId(), event, handler, authUser));
        return true;
    }
}
