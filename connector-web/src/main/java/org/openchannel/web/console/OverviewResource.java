package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openchannel.web.http.View;

/** The console's first page. */
@Path("/console")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class OverviewResource {

    @GET
    public View show(@Context SecurityContext security) {
        return Frame.page(SignedKeeper.of(security), Frame.Section.OVERVIEW);
    }
}
