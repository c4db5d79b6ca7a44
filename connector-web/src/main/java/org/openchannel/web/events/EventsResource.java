package org.openchannel.web.events;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import org.openchannel.bridge.installation.InstallRefusedException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.http.PhpForm.UnreadableFormException;

/** Where portals post their events. */
@Path("/events")
@Singleton
public class EventsResource {

    private static final Logger LOG = System.getLogger(EventsResource.class.getName());

    /** The database may be away for a moment. */
    private static final Duration UNTIL_STORED = Duration.ofSeconds(5);

    private final Installed installed;
    private final Happened happened;

    @Inject
    public EventsResource(Installed installed, Happened happened) {
        this.installed = installed;
        this.happened = happened;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(InputStream body) throws IOException {
        try {
            return answer(read(body));
        } catch (UnreadableFormException e) {
            return refused(Status.REQUEST_ENTITY_TOO_LARGE, e);
        } catch (InstallRefusedException e) {
            return refused(Status.FORBIDDEN, e);
        } catch (IllegalArgumentException e) {
            return refused(Status.BAD_REQUEST, e);
        } catch (DeliveryFailedException e) {
            return refused(Status.SERVICE_UNAVAILABLE, e);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "An event could not be stored; its portal may post it again", e);
            return Response.status(Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, UNTIL_STORED.toSeconds())
                    .build();
        }
    }

    private Response answer(PhpForm form) {
        var event = new PortalEvent(form);
        if (event.name().equals("ONAPPINSTALL")) {
            installed.take(event);
            return Response.ok().build();
        }
        return happened.take(event)
                ? Response.ok().build()
                : Response.status(Status.FORBIDDEN).build();
    }

    private static PhpForm read(InputStream body) throws IOException {
        var bytes = body.readNBytes(PhpForm.MAX_LENGTH + 1);
        return PhpForm.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Response refused(Status status, RuntimeException why) {
        LOG.log(Level.INFO, "An event was refused: {0}", why.getMessage());
        return Response.status(status).build();
    }
}
