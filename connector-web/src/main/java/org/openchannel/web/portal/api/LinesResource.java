package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.staff.StaffMember;

/** Open lines and the people who work on them. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class LinesResource {

    private final Known known;
    private final LineDirectory lines;
    private final ChangeLines changeLines;

    @Inject
    LinesResource(Known known, LineDirectory lines, ChangeLines changeLines) {
        this.known = known;
        this.lines = lines;
        this.changeLines = changeLines;
    }

    @GET
    @Path("lines")
    @Operation(summary = "Lists the open lines")
    public Response lines() {
        return Answers.ok(lines.all().stream().map(LinesResource::of).toList());
    }

    @POST
    @Path("lines")
    @Operation(summary = "Opens a line; without \"operators\" the administrator is its queue")
    @RequestBody(
            content =
                    @Content(mediaType = "application/json", example = "{\"name\": \"Sales\", \"operators\": [2, 3]}"))
    @APIResponse(responseCode = "201", description = "The line")
    public Response open(String body) {
        var asked = Asked.of(body);
        var user = known.user(asked);
        var operators = asked.numbers("operators").orElse(null);
        if (operators != null) {
            operators.forEach(known::user);
        }
        var form = new LineForm(asked.text("name").orElse(null), true, operators, Map.of());
        var id = changeLines.open(form, user.id());
        return Answers.created(lines.find(id).map(LinesResource::of).orElseThrow());
    }

    @GET
    @Path("users")
    @Operation(summary = "Lists the people of the portal")
    public Response users() {
        return Answers.ok(known.users().stream().map(LinesResource::of).toList());
    }

    private static Map<String, Object> of(LineCard line) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", line.id());
        tree.put("name", line.name());
        tree.put("active", line.isActive());
        tree.put("operators", List.copyOf(line.operators()));
        return tree;
    }

    private static Map<String, Object> of(StaffMember user) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", user.id());
        tree.put("login", user.login());
        tree.put("name", user.name());
        tree.put("lastName", user.lastName());
        tree.put("email", user.email());
        tree.put("admin", user.isAdmin());
        tree.put("active", user.isActive());
        return tree;
    }
}
