package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.SendAgain;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** One event sent to an application: what it says and every try to bring it. Administrators only. */
@Path("/portal/applications/{application: [0-9]{1,18}}/events/{event: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class EventResource {

    private final FrameOf frame;
    private final ApplicationDirectory applications;
    private final EventJournal journal;
    private final SendAgain sendAgain;

    @Inject
    public EventResource(FrameOf frame, ApplicationDirectory applications, EventJournal journal, SendAgain sendAgain) {
        this.frame = frame;
        this.applications = applications;
        this.journal = journal;
        this.sendAgain = sendAgain;
    }

    @GET
    public View show(
            @PathParam("application") long id, @PathParam("event") String event, @Context SecurityContext security) {
        var page = frame.page("desk/event", SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE);
        var application = applications.find(id).orElseThrow(NotFoundException::new);
        var view = journal.find(id, number(event)).orElseThrow(NotFoundException::new);
        return page.with("application", application)
                .with("event", view)
                .with("form", SentForm.of(view))
                .with("attempts", journal.attempts(view.id()));
    }

    @POST
    @Path("again")
    public Response again(
            @PathParam("application") long id, @PathParam("event") String event, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        var copy = sendAgain.send(id, number(event)).orElseThrow(NotFoundException::new);
        return Response.seeOther(URI.create("/portal/applications/" + id + "/events/" + copy))
                .build();
    }

    private static UUID number(String event) {
        try {
            return UUID.fromString(event);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }
}
