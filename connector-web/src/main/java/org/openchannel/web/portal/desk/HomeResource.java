package org.openchannel.web.portal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The portal's address without a page: operators begin at the open lines. */
@Path("/portal")
@Dependent
public class HomeResource {

    @GET
    public Response home() {
        return Response.seeOther(URI.create("/portal/desk")).build();
    }
}
