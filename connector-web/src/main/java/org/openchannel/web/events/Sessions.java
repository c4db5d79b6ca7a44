package org.openchannel.web.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.dialog.FollowSession;
import org.openchannel.bridge.dialog.FollowSession.Place;
import org.openchannel.web.http.PhpForm;

/** Takes the events that say a session began or ended. */
@Dependent
public class Sessions {

    private final FollowSession follow;

    @Inject
    public Sessions(FollowSession follow) {
        this.follow = follow;
    }

    void started(PortalEvent event) {
        event.items("DATA")
                .forEach(item -> follow.started(
                        place(event, item),
                        PortalEvent.number(item, "chat", "id"),
                        PortalEvent.number(item, "session", "id")));
    }

    void finished(PortalEvent event) {
        event.items("DATA")
                .forEach(item -> follow.finished(place(event, item), PortalEvent.number(item, "session", "id")));
    }

    private static Place place(PortalEvent event, PhpForm item) {
        return new Place(
                event.memberId(),
                new ConnectorCode(event.data("CONNECTOR")),
                LineId.of(event.data("LINE")),
                PortalEvent.text(item, "connector", "chat_id"));
    }
}
