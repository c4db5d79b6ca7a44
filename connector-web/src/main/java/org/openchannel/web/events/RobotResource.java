package org.openchannel.web.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.openchannel.bridge.installation.ProveEvent;
import org.openchannel.bridge.robot.Step;
import org.openchannel.bridge.robot.TakeStep;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.http.PhpForm.UnreadableFormException;

/** Where portals post what workflows want sent. What can't be sent is answered to the workflow, not here. */
@Path("/events/robot")
@Dependent
public class RobotResource {

    private static final Logger LOG = System.getLogger(RobotResource.class.getName());
    private static final Duration UNTIL_STORED = Duration.ofSeconds(5);

    private final ProveEvent prove;
    private final TakeStep take;

    @Inject
    public RobotResource(ProveEvent prove, TakeStep take) {
        this.prove = prove;
        this.take = take;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(InputStream body) throws IOException {
        try {
            return answer(PhpForm.parse(new String(body.readNBytes(PhpForm.MAX_LENGTH + 1), StandardCharsets.UTF_8)));
        } catch (UnreadableFormException e) {
            return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
        } catch (IllegalArgumentException e) {
            return Response.status(Status.BAD_REQUEST).build();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "What a workflow wants sent could not be stored; its portal may post it again", e);
            return Response.status(Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, UNTIL_STORED.toSeconds())
                    .build();
        }
    }

    private Response answer(PhpForm form) {
        var event = new PortalEvent(form);
        if (!prove.isFrom(event.memberId(), event.applicationToken())) {
            LOG.log(Level.WARNING, "A workflow of {0} has a wrong application token", event.memberId());
            return Response.status(Status.FORBIDDEN).build();
        }
        take.take(step(event, form));
        return Response.ok().build();
    }

    private static Step step(PortalEvent event, PhpForm form) {
        var wish = new Step.Wish(
                property(form, "account"),
                property(form, "phone"),
                property(form, "text"),
                property(form, "queue").equals("marketing"),
                !property(form, "chat").equalsIgnoreCase("N"));
        return new Step(
                event.memberId(),
                form.text("event_token").orElse(""),
                !form.text("use_subscription").orElse("Y").equalsIgnoreCase("N"),
                event.userId(),
                wish);
    }

    /** A field that takes several values has its first one here. */
    private static String property(PhpForm form, String name) {
        return form.text("properties", name)
                .or(() -> form.text("properties", name, "0"))
                .orElse("")
                .strip();
    }
}
