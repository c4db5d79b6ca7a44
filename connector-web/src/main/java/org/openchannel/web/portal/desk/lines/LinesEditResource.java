package org.openchannel.web.portal.desk.lines;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where Bitrix24 has the settings of a line: applications link to them by its address. */
@Path("/contact_center/lines_edit")
@Dependent
public class LinesEditResource {

    @GET
    public Response show(@QueryParam("ID") @DefaultValue("") String line) {
        var page = line.matches("[1-9]\\d{0,17}") ? "/portal/lines/" + line : "/portal/lines";
        return Response.seeOther(URI.create(page)).build();
    }
}
