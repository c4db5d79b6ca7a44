package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.Frame;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.FramePolicy;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Applications' pages that fill a page of ours: entries of the left menu and their own pages. */
@Path("/portal")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class PagesResource {

    private final FrameOf frame;
    private final FramePolicy policy;
    private final OpenStage openStage;
    private final ApplicationDirectory applications;

    @Inject
    public PagesResource(FrameOf frame, FramePolicy policy, OpenStage openStage, ApplicationDirectory applications) {
        this.frame = frame;
        this.policy = policy;
        this.openStage = openStage;
        this.applications = applications;
    }

    /** What an application bound to the left menu. */
    @GET
    @Path("pages/{binding: [0-9]{1,18}}")
    public Response menuPage(
            @PathParam("binding") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var binding = openStage.binding(Placements.LEFT_MENU, id).orElseThrow(NotFoundException::new);
        return page(
                person,
                openStage.bound(binding, "/portal/pages/" + id, person, RequestLanguage.of(uri, headers)),
                binding.title());
    }

    /** An application's own page. */
    @GET
    @Path("applications/{application: [0-9]{1,18}}/page")
    public Response ownPage(
            @PathParam("application") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var application = applications
                .find(id)
                .filter(ApplicationCard::isInstalled)
                .filter(found -> !found.isApiOnly())
                .orElseThrow(NotFoundException::new);
        return page(
                person, openStage.ownPage(application, person, RequestLanguage.of(uri, headers)), application.name());
    }

    private Response page(SignedIn person, Stage stage, String title) {
        var view = frame.page("desk/page", person, Frame.Section.MENU)
                .with("stage", stage)
                .with("title", title);
        return Response.ok(view)
                .header("Content-Security-Policy", policy.policy())
                .build();
    }
}
