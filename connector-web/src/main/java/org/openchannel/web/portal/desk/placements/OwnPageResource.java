package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.signin.SignedIn;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestException;

/** An application's own page, for everybody who works here; until its installation is finished, its installer for administrators. */
@Path("/portal/applications")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class OwnPageResource {

    private final ApplicationDirectory applications;
    private final OpenStage openStage;
    private final StagePage page;

    @Inject
    public OwnPageResource(ApplicationDirectory applications, OpenStage openStage, StagePage page) {
        this.applications = applications;
        this.openStage = openStage;
        this.page = page;
    }

    @GET
    @Path("{application: [0-9]{1,18}}/page")
    public Response show(
            @PathParam("application") long id,
            @QueryParam("options") @Nullable String options,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var person = SignedIn.of(security);
        var application = applications
                .find(id)
                .filter(found -> found.status() != Application.Status.CREATED)
                .filter(found -> !found.isApiOnly())
                .orElseThrow(NotFoundException::new);
        var language = RequestLanguage.of(uri, headers);
        if (application.isInstalled()) {
            return page.of(person, openStage.ownPage(application, told(options), person, language));
        }
        return person.member().isAdmin()
                ? page.of(person, openStage.installer(application, installer(application), person, language))
                : page.unfinished(person, application.name());
    }

    private static String installer(ApplicationCard application) {
        return application.installUrl() == null ? application.handlerUrl() : application.installUrl();
    }

    /** What the application tells the page it opens, as JSON; what nobody can read is as if nothing was told. */
    private static Map<String, Object> told(@Nullable String options) {
        try {
            return options == null ? Map.of() : JsonTree.readObject(options);
        } catch (RestException e) {
            return Map.of();
        }
    }
}
