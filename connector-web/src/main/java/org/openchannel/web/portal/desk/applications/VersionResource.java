package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.application.InvalidApplicationException;
import org.openchannel.portal.application.UpdateApplication;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Which version of an application is here, and the form that brings another. Administrators only. */
@Path("/portal/applications/{application: [0-9]{1,18}}/version")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class VersionResource {

    private final FrameOf frame;
    private final ApplicationDirectory applications;
    private final UpdateApplication updateApplication;

    @Inject
    public VersionResource(FrameOf frame, ApplicationDirectory applications, UpdateApplication updateApplication) {
        this.frame = frame;
        this.applications = applications;
        this.updateApplication = updateApplication;
    }

    @GET
    public View show(@PathParam("application") long id, @Context SecurityContext security) {
        var known = updateApplication.version(id).orElseThrow(NotFoundException::new);
        return page(id, known, false, security);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bring(
            @PathParam("application") long id,
            @FormParam("version") @DefaultValue("") String version,
            @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        try {
            updateApplication.to(id, version);
            return ApplicationsResource.seeOther(id, "?tab=events");
        } catch (InvalidApplicationException e) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(id, version, true, security))
                    .build();
        }
    }

    private View page(long id, String version, boolean isWrong, SecurityContext security) {
        var page = frame.page("desk/version", SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE);
        var application = applications.find(id).orElseThrow(NotFoundException::new);
        return page.with("application", application).with("version", version).with("isWrong", isWrong);
    }
}
