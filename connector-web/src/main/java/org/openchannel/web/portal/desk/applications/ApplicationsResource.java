package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.application.CreateApplication;
import org.openchannel.portal.application.EditApplication;
import org.openchannel.portal.application.InvalidApplicationException;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The list of applications, the form for a new one and the page of each. Administrators only. */
@Path("/portal/applications")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class ApplicationsResource {

    private final FrameOf frame;
    private final ApplicationDirectory applications;
    private final CreateApplication createApplication;
    private final EditApplication editApplication;
    private final Dossier dossier;

    @Inject
    public ApplicationsResource(
            FrameOf frame,
            ApplicationDirectory applications,
            CreateApplication createApplication,
            EditApplication editApplication,
            Dossier dossier) {
        this.frame = frame;
        this.applications = applications;
        this.createApplication = createApplication;
        this.editApplication = editApplication;
        this.dossier = dossier;
    }

    @GET
    public View list(@Context SecurityContext security) {
        return page("desk/applications", security).with("applications", applications.all());
    }

    @GET
    @Path("new")
    public View blank(@Context SecurityContext security) {
        return form(page("desk/application-new", security), ApplicationFields.blank(), Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam ApplicationFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        try {
            return seeOther(createApplication.create(fields.form()).id(), "");
        } catch (InvalidApplicationException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(page("desk/application-new", security), fields, e.mistakes()))
                    .build();
        }
    }

    @GET
    @Path("{application: [0-9]{1,18}}")
    public View show(
            @PathParam("application") long id,
            @QueryParam("tab") @DefaultValue("overview") String tab,
            @BeanParam LogView log,
            @Context SecurityContext security) {
        var view = page("desk/application", security);
        var application = applications.find(id).orElseThrow(NotFoundException::new);
        return form(dossier.fill(view, application, tab, log), ApplicationFields.of(application), Map.of());
    }

    @POST
    @Path("{application: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @PathParam("application") long id, @BeanParam ApplicationFields fields, @Context SecurityContext security) {
        var view = page("desk/application", security);
        var application = applications.find(id).orElseThrow(NotFoundException::new);
        try {
            editApplication.edit(id, fields.form());
            return seeOther(id, "?tab=settings");
        } catch (InvalidApplicationException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(form(dossier.fill(view, application, "settings", new LogView()), fields, e.mistakes()))
                    .build();
        }
    }

    private View page(String template, SecurityContext security) {
        return frame.page(template, SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE);
    }

    private static View form(View view, ApplicationFields fields, Map<String, String> mistakes) {
        return view.with("fields", fields).with("scopes", Scopes.of(fields)).with("mistakes", mistakes);
    }

    static Response seeOther(long id, String more) {
        return Response.seeOther(URI.create("/portal/applications/" + id + more))
                .build();
    }
}
