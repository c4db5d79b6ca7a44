package org.openchannel.web.portal.desk.dialogs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** The live feed of the desk: an event with a chat's number whenever that chat changed. */
@Path("/portal/desk/news")
@Dependent
public class NewsResource {

    private final LiveFeed feed;

    @Inject
    public NewsResource(LiveFeed feed) {
        this.feed = feed;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(@Context SseEventSink sink, @Context Sse sse, @Context HttpHeaders headers) {
        feed.join(new Viewer.Browser(sink, headers.getCookies()), sse);
    }
}
