package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.mark.KeepMarks;
import org.openchannel.portal.mark.Mark;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.portal.option.OptionOwner;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.Texts;
import org.openchannel.web.portal.desk.signin.SignedIn;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.OptionJson;
import org.openchannel.web.portal.rest.RestException;

/** What our side of a frame has the portal remember, and whom it lets people choose from. */
@Path("/portal/frames/{application: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class FrameMemoryResource {

    private final ApplicationDirectory applications;
    private final KeepOptions options;
    private final StaffDirectory staff;
    private final KeepMarks marks;

    @Inject
    public FrameMemoryResource(
            ApplicationDirectory applications, KeepOptions options, StaffDirectory staff, KeepMarks marks) {
        this.marks = marks;
        this.applications = applications;
        this.options = options;
        this.staff = staff;
    }

    /** What the application had remembered for everybody and for the person looking. */
    @POST
    @Path("memory")
    public Response all(@PathParam("application") long id, @Context SecurityContext security) {
        existing(id);
        var user = new OptionOwner(id, SignedIn.of(security).id());
        return json(Map.of(
                "app", OptionJson.values(options.of(OptionOwner.application(id))),
                "user", OptionJson.values(options.of(user)),
                "isFirstRun", !marks.isMarked(user.userId(), Mark.Kind.OPENED, String.valueOf(id))));
    }

    /** {@code setInstall}: the application knows that somebody opened it for the first time, or wants to be told again. */
    @POST
    @Path("{deed: ran|fresh}")
    public Response ran(
            @PathParam("application") long id, @PathParam("deed") String deed, @Context SecurityContext security) {
        existing(id);
        marks.mark(SignedIn.of(security).id(), Mark.Kind.OPENED, String.valueOf(id), deed.equals("ran"));
        return json(Map.of());
    }

    /** {@code setAppOption}: only administrators change what is for everybody. */
    @POST
    @Path("memory/app")
    public Response forEverybody(@PathParam("application") long id, @Context SecurityContext security, String body) {
        SignedIn.of(security).requireAdmin();
        return write(OptionOwner.application(id), body);
    }

    /** {@code setUserOption}. */
    @POST
    @Path("memory/user")
    public Response forUser(@PathParam("application") long id, @Context SecurityContext security, String body) {
        return write(new OptionOwner(id, SignedIn.of(security).id()), body);
    }

    /** Who can be chosen. */
    @POST
    @Path("people")
    public Response people(@PathParam("application") long id, @Context UriInfo uri, @Context HttpHeaders headers) {
        existing(id);
        var people = staff.all().stream()
                .filter(StaffMember::isActive)
                .map(member -> Map.of("id", member.id(), "name", member.fullName()))
                .toList();
        return json(Map.of(
                "people", people, "everybody", Texts.of(RequestLanguage.of(uri, headers), "desk.stage.everybody")));
    }

    private Response write(OptionOwner owner, String body) {
        existing(owner.applicationId());
        try {
            var sent = JsonTree.readObject(body);
            var change = new LinkedHashMap<String, Object>();
            change.put(String.valueOf(sent.getOrDefault("name", "")), sent.getOrDefault("value", ""));
            return json(OptionJson.values(options.write(owner, OptionJson.kept(change))));
        } catch (RestException | IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private void existing(long id) {
        if (applications.find(id).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private static Response json(Object tree) {
        return Response.ok(JsonTree.write(tree))
                .header("Cache-Control", "no-store")
                .build();
    }
}
