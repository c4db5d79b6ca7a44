package org.openchannel.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.openchannel.web.http.View;

/** The first page anybody sees. */
@Path("/")
@Dependent
public class StartResource {

    @GET
    @Produces(MediaType.TEXT_HTML)
    public View start() {
        return View.of("start/start");
    }
}
