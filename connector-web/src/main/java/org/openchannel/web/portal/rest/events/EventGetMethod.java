package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.event.SubscriptionList;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What the application subscribed to; who is no administrator sees only their own. */
@Dependent
public class EventGetMethod implements RestMethod {

    private final SubscriptionList subscriptions;
    private final StaffDirectory staff;

    @Inject
    public EventGetMethod(SubscriptionList subscriptions, StaffDirectory staff) {
        this.subscriptions = subscriptions;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "event.get";
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
        var isAdmin = staff.isAdmin(call.userId());
        return subscriptions.of(call.applicationId()).stream()
                .filter(bound -> isAdmin || bound.authUser() == call.userId())
                .map(EventGetMethod::row)
                .toList();
    }

    private static Map<String, Object> row(BoundEvent bound) {
        var row = new LinkedHashMap<String, Object>();
        row.put("event", bound.event());
        row.put("handler", bound.handlerUrl());
        row.put("auth_type", String.valueOf(bound.authUser()));
        row.put("offline", bound.isOffline() ? 1 : 0);
        if (bound.isOffline()) {
            row.put("connector_id", bound.connector());
        }
        return row;
    }
}
