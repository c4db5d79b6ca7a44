package org.openchannel.web.portal.rest.events;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Which events there are: those the application may hear of, those of a scope, or all. */
@Dependent
public class EventsMethod implements RestMethod {

    @Override
    public String name() {
        return "events";
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
        var scope = call.parameters().text("SCOPE").map(String::strip);
        if (scope.isPresent()) {
            return EventNames.ALL.stream()
                    .filter(event -> EventNames.scope(event).equals(scope.get()))
                    .toList();
        }
        var isFull = call.parameters().flag("FULL", false);
        return EventNames.ALL.stream()
                .filter(event -> isFull || call.access().includes(EventNames.scope(event)))
                .toList();
    }
}
