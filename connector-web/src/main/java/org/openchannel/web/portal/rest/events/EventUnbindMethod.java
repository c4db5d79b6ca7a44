package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.event.BindEvent;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Ends subscriptions of a handler to an event. */
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
        var sent = call.parameters();
        var isAdmin = Rights.isAdmin(staff, call);
        Rights.refuseOffline(call, isAdmin);
        var event = sent.requireText("event");
        var handler = sent.requireText("handler");
        return Map.of("count", bindEvent.unbind(call.applicationId(), event, handler, authUser(call, isAdmin)));
    }

    /** Absent for all; empty means those of whoever causes the event. */
    private static @Nullable Long authUser(Call call, boolean isAdmin) {
        var sent = call.parameters();
        if (isAdmin) {
            return sent.has("auth_type") ? sent.number("auth_type").orElse(0L) : null;
        }
        if (sent.number("auth_type").filter(user -> user != call.userId()).isPresent()) {
            throw new RestException(
                    403,
                    "ACCESS_DENIED",
                    "Access denied! Event unbinding with AUTH_TYPE requires administrator access rights");
        }
        return call.userId();
    }
}
