package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
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
import java.net.URI;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.application.InstallApplication;
import org.openchannel.portal.application.UninstallApplication;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.FramePolicy;
import org.openchannel.web.portal.desk.placements.OpenStage;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Installs an application, shows its installer in a frame, uninstalls and deletes it. Administrators only. */
@Path("/portal/applications")
@Dependent
public class InstallResource {

    private final ApplicationDirectory applications;
    private final InstallApplication installApplication;
    private final UninstallApplication uninstallApplication;
    private final OpenStage openStage;
    private final Surroundings surroundings;

    @Inject
    public InstallResource(
            ApplicationDirectory applications,
            InstallApplication installApplication,
            UninstallApplication uninstallApplication,
            OpenStage openStage,
            Surroundings surroundings) {
        this.applications = applications;
        this.installApplication = installApplication;
        this.uninstallApplication = uninstallApplication;
        this.openStage = openStage;
        this.surroundings = surroundings;
    }

    @POST
    @Path("{application: [0-9]{1,18}}/install")
    public Response install(@PathParam("application") long id, @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        found(id);
        var status = installApplication.install(id, person.id());
        return ApplicationsResource.seeOther(id, status == Application.Status.INSTALLING ? "/install" : "");
    }

    /** The application's own installer; it tells us through the frame when it is done. */
    @GET
    @Path("{application: [0-9]{1,18}}/install")
    @Produces(MediaType.TEXT_HTML)
    public Response wizard(
            @PathParam("application") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security).requireAdmin();
        var application = found(id);
        var address = application.installUrl();
        if (application.status() != Application.Status.INSTALLING || address == null) {
            return ApplicationsResource.seeOther(id, "");
        }
        var stage = openStage.installer(application, address, person, RequestLanguage.of(uri, headers));
        var view = surroundings
                .frame()
                .page("desk/install", person, ApplicationsEntry.CODE)
                .with("application", application)
                .with("stage", stage);
        return Response.ok(view)
                .header("Content-Security-Policy", surroundings.policy().policy())
                .build();
    }

    @POST
    @Path("{application: [0-9]{1,18}}/uninstall")
    public Response uninstall(@PathParam("application") long id, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        uninstallApplication.uninstall(found(id).id());
        return ApplicationsResource.seeOther(id, "");
    }

    @POST
    @Path("{application: [0-9]{1,18}}/delete")
    public Response delete(@PathParam("application") long id, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        uninstallApplication.delete(found(id).id());
        return Response.seeOther(URI.create("/portal/applications")).build();
    }

    private ApplicationCard found(long id) {
        return applications.find(id).orElseThrow(NotFoundException::new);
    }

    /** What surrounds the installer's page. */
    @Dependent
    public static class Surroundings {

        private final FrameOf frame;
        private final FramePolicy policy;

        @Inject
        public Surroundings(FrameOf frame, FramePolicy policy) {
            this.frame = frame;
            this.policy = policy;
        }

        FrameOf frame() {
            return frame;
        }

        FramePolicy policy() {
            return policy;
        }
    }
}
