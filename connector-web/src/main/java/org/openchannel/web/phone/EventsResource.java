package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Tells an open page which telephones changed. */
@Path("/phone/events")
@Dependent
public class EventsResource {

    private final Doorbell doorbell;

    @Inject
    public EventsResource(Doorbell doorbell) {
        this.doorbell = doorbell;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(@Context SseEventSink page, @Context Sse sse) {
        doorbell.listen(page, sse);
    }
}
