package org.openchannel.web.portal.desk.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.group.ChangeGroups;
import org.openchannel.portal.group.GroupException;
import org.openchannel.portal.group.ShowGroups;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Groups of people who work together. Administrators only. */
@Path("/portal/groups")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class GroupsResource {

    private final FrameOf frame;
    private final ShowGroups show;
    private final ChangeGroups change;
    private final StaffDirectory staff;

    @Inject
    public GroupsResource(FrameOf frame, ShowGroups show, ChangeGroups change, StaffDirectory staff) {
        this.frame = frame;
        this.show = show;
        this.change = change;
        this.staff = staff;
    }

    @GET
    public View list(@Context SecurityContext security) {
        return frame.page("desk/groups", SignedIn.of(security).requireAdmin(), PeopleEntry.CODE)
                .with("groups", show.all())
                .with("staff", staff.all());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response found(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("owner") @DefaultValue("0") long owner,
            @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        return done(() -> change.found(
                name, staff.find(owner).orElseThrow(BadRequestException::new).id()));
    }

    @POST
    @Path("{group: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("group") long group,
            @FormParam("person") @Nullable List<Long> people,
            @FormParam("deed") @DefaultValue("save") String deed,
            @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        var chosen = people == null
                ? List.<Long>of()
                : people.stream()
                        .filter(Objects::nonNull)
                        .filter(person -> staff.find(person).isPresent())
                        .toList();
        return done(() -> {
            if (deed.equals("delete")) {
                change.close(group);
            } else {
                change.fill(group, chosen);
            }
        });
    }

    private static Response done(Runnable deed) {
        try {
            deed.run();
        } catch (GroupException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
        return Response.seeOther(URI.create("/portal/groups")).build();
    }
}
