package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openchannel.portal.connector.DisconnectLine;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Opens lines and changes their settings from the slider of a connector. */
@Path("/portal/contact-center/connectors/{connector: [a-z0-9_]{1,50}}/lines")
@Dependent
public class LinesResource {

    private static final int LONGEST_NAME = 200;

    private final ChangeLines changeLines;
    private final StaffDirectory staff;
    private final DisconnectLine disconnectLine;

    @Inject
    public LinesResource(ChangeLines changeLines, StaffDirectory staff, DisconnectLine disconnectLine) {
        this.changeLines = changeLines;
        this.staff = staff;
        this.disconnectLine = disconnectLine;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("connector") String connector,
            @FormParam("name") @DefaultValue("") String name,
            @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        var id = changeLines.open(new LineForm(cut(name), true, null, Map.of()), person.id());
        return back(connector, id);
    }

    @POST
    @Path("{line: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("connector") String connector,
            @PathParam("line") long line,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("operators") List<Long> operators,
            @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        var known = staff.all().stream().map(StaffMember::id).toList();
        var queue = operators.stream()
                .filter(Objects::nonNull)
                .filter(known::contains)
                .toList();
        if (!changeLines.change(line, new LineForm(cut(name), null, queue, Map.of()), person.id())) {
            throw new NotFoundException();
        }
        return back(connector, line);
    }

    /** The connector does not work on that line any more, and its application is told. */
    @POST
    @Path("{line: [0-9]{1,18}}/disconnect")
    public Response disconnect(
            @PathParam("connector") String connector, @PathParam("line") long line, @Context SecurityContext security) {
        disconnectLine.disconnect(
                connector, line, SignedIn.of(security).requireAdmin().id());
        return Response.seeOther(URI.create("/portal/contact-center/connectors/" + connector))
                .build();
    }

    private static String cut(String name) {
        var stripped = name.strip();
        return stripped.length() <= LONGEST_NAME ? stripped : stripped.substring(0, LONGEST_NAME);
    }

    private static Response back(String connector, long line) {
        return Response.seeOther(URI.create("/portal/contact-center/connectors/" + connector + "?line=" + line))
                .build();
    }
}
