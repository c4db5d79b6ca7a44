package org.openchannel.web.portal.desk.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.InvalidStaffException;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Who works here, and the departments. Administrators only. */
@Path("/portal/people")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class PeopleResource {

    private static final String PERSON = "{person: [0-9]{1,18}}";

    private final FrameOf frame;
    private final PeoplePage page;
    private final PeopleDeeds deeds;

    @Inject
    public PeopleResource(FrameOf frame, PeoplePage page, PeopleDeeds deeds) {
        this.frame = frame;
        this.page = page;
        this.deeds = deeds;
    }

    @GET
    public View list(@Context SecurityContext security) {
        return page.fill(view("desk/people", security));
    }

    @GET
    @Path("new")
    public View blank(@Context SecurityContext security) {
        return form(view("desk/person", security), null, PersonFields.blank(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hire(@BeanParam PersonFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        try {
            return seeOther("/" + deeds.hire(fields.form(fields.login(), page.departments())));
        } catch (InvalidStaffException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(view("desk/person", security), null, fields, e.mistakes()))
                    .build();
        }
    }

    @GET
    @Path(PERSON)
    public View show(@PathParam("person") long id, @Context SecurityContext security) {
        var view = view("desk/person", security);
        var member = deeds.member(id).orElseThrow(NotFoundException::new);
        return form(view, member, PersonFields.of(member, deeds.details(id)), Map.of());
    }

    @POST
    @Path(PERSON)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("person") long id, @BeanParam PersonFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        var member = deeds.member(id).orElseThrow(NotFoundException::new);
        try {
            deeds.change(id, fields.form(member.login(), page.departments()));
            return seeOther("");
        } catch (InvalidStaffException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(view("desk/person", security), member, fields, e.mistakes()))
                    .build();
        }
    }

    @POST
    @Path(PERSON + "/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response password(
            @PathParam("person") long id,
            @FormParam("password") @DefaultValue("") String password,
            @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        var member = deeds.member(id).orElseThrow(NotFoundException::new);
        if (!deeds.setPassword(id, password)) {
            var fields = PersonFields.of(member, deeds.details(id));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(view("desk/person", security), member, fields, Map.of("password", "short")))
                    .build();
        }
        return seeOther("");
    }

    @POST
    @Path("departments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response department(@BeanParam DepartmentFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        deeds.department(fields);
        return seeOther("#departments");
    }

    private View view(String template, SecurityContext security) {
        return frame.page(template, SignedIn.of(security).requireAdmin(), PeopleEntry.CODE);
    }

    private View form(View view, @Nullable StaffMember member, PersonFields fields, Map<String, String> mistakes) {
        return view.with("member", member)
                .with("fields", fields)
                .with("branches", page.branches())
                .with("mistakes", mistakes);
    }

    private static Response seeOther(String more) {
        return Response.seeOther(URI.create("/portal/people" + more)).build();
    }
}
