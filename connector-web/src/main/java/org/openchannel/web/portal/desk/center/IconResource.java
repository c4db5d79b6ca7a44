package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.openchannel.portal.connector.ListConnectors;

/** Icons of connectors. Even opened on their own they are in a sandbox and can load nothing. */
@Path("/portal/icons")
@Dependent
public class IconResource {

    private static final String NOTHING_BUT_PICTURES =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

    private final ListConnectors connectors;

    @Inject
    public IconResource(ListConnectors connectors) {
        this.connectors = connectors;
    }

    @GET
    @Path("{connector: [a-z0-9_]{1,50}}")
    public Response icon(@PathParam("connector") String code, @QueryParam("off") String off) {
        var connector = connectors.find(code).orElseThrow(NotFoundException::new);
        return Response.ok(Picture.of(connector, off == null), "image/svg+xml;charset=UTF-8")
                .header("Content-Security-Policy", NOTHING_BUT_PICTURES)
                .header("Cache-Control", "private, max-age=300")
                .build();
    }
}
