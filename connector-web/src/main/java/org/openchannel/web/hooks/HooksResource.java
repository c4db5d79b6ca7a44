package org.openchannel.web.hooks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.gateway.ForgedUpdateException;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.message.OverfullException;
import org.openchannel.bridge.message.ReceiveUpdate;

/** Where messengers post their updates. The body stays raw, so that its signature holds. */
@Path("/hooks/{gateway: [a-z0-9_]{1,20}}/{account: [0-9a-fA-F-]{36}}")
@Singleton
public class HooksResource {

    /** Updates name files, they don't carry them. */
    static final int MOST = 4 * 1024 * 1024;

    private static final Logger LOG = System.getLogger(HooksResource.class.getName());

    /** The database may be away for a moment. */
    private static final Duration UNTIL_STORED = Duration.ofSeconds(5);

    private final ReceiveUpdate receive;

    @Inject
    public HooksResource(ReceiveUpdate receive) {
        this.receive = receive;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response post(
            @PathParam("gateway") String gateway,
            @PathParam("account") String account,
            @Context HttpHeaders headers,
            InputStream body)
            throws IOException {
        var raw = body.readNBytes(MOST + 1);
        if (raw.length > MOST) {
            return Response.status(Status.REQUEST_ENTITY_TOO_LARGE).build();
        }
        try {
            receive.receive(new GatewayCode(gateway), UUID.fromString(account), new RawUpdate(lowerCase(headers), raw));
            return Response.ok().build();
        } catch (UnknownAccountException e) {
            return Response.status(Status.NOT_FOUND).build();
        } catch (ForgedUpdateException e) {
            return Response.status(Status.FORBIDDEN).build();
        } catch (IllegalArgumentException e) {
            return Response.status(Status.BAD_REQUEST).build();
        } catch (OverfullException e) {
            LOG.log(Level.INFO, "An update has to wait: {0}", e.getMessage());
            return later(OverfullException.PATIENCE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "An update could not be stored", e);
            return later(UNTIL_STORED);
        }
    }

    /** It is not stored; whoever posted it should do so again. */
    private static Response later(Duration patience) {
        return Response.status(Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, patience.toSeconds())
                .build();
    }

    private static Map<String, String> lowerCase(HttpHeaders headers) {
        var lower = new HashMap<String, String>();
        headers.getRequestHeaders()
                .forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return lower;
    }
}
