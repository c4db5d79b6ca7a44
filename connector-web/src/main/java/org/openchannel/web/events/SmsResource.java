package org.openchannel.web.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.openchannel.bridge.sms.Sms;
import org.openchannel.bridge.sms.TakeSms;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.http.PhpForm.UnreadableFormException;

/** Where portals post what is to be sent as SMS: each account has an address of its own. */
@Path("/events/sms/{token}")
@Dependent
public class SmsResource {

    private static final Logger LOG = System.getLogger(SmsResource.class.getName());
    private static final Duration UNTIL_STORED = Duration.ofSeconds(5);

    /** Bitrix24's own name of CRM marketing. */
    private static final String MARKETING = "sender";

    private final ProveEvent prove;
    private final TakeSms take;

    @Inject
    public SmsResource(ProveEvent prove, TakeSms take) {
        this.prove = prove;
        this.take = take;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(@PathParam("token") String token, InputStream body) throws IOException {
        try {
            return answer(
                    token, PhpForm.parse(new String(body.readNBytes(PhpForm.MAX_LENGTH + 1), StandardCharsets.UTF_8)));
        } catch (UnreadableFormException e) {
            return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
        } catch (IllegalArgumentException e) {
            return Response.status(Status.BAD_REQUEST).build();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "An SMS could not be stored; its portal may post it again", e);
            return Response.status(Status.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, UNTIL_STORED.toSeconds())
                    .build();
        }
    }

    private Response answer(String token, PhpForm form) {
        var event = new PortalEvent(form);
        if (!prove.isFrom(event.memberId(), event.applicationToken())) {
            LOG.log(Level.WARNING, "An SMS of {0} has a wrong application token", event.memberId());
            return Response.status(Status.FORBIDDEN).build();
        }
        return switch (take.take(token, sms(event, form))) {
            case YES -> Response.ok().build();
            case NOT_HERE -> Response.status(Status.NOT_FOUND).build();
            case NAMELESS -> Response.status(Status.BAD_REQUEST).build();
        };
    }

    private static Sms sms(PortalEvent event, PhpForm form) {
        return new Sms(
                event.memberId(),
                form.text("message_id").orElse(""),
                form.text("message_to")
                        .or(() -> form.text("properties", "phone_number"))
                        .orElse(""),
                form.text("message_body")
                        .or(() -> form.text("properties", "message_text"))
                        .orElse(""),
                form.text("module_id").filter(MARKETING::equals).isPresent(),
                event.userId());
    }
}
