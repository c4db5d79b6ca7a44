package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.openchannel.portal.application.FinishInstallation;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** What our side of a frame asks for when the page inside it wants something. */
@Path("/portal/frames/{application: [0-9]{1,18}}")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class FramesResource {

    private final OpenStage openStage;
    private final FinishInstallation finishInstallation;

    @Inject
    public FramesResource(OpenStage openStage, FinishInstallation finishInstallation) {
        this.openStage = openStage;
        this.finishInstallation = finishInstallation;
    }

    /** {@code refreshAuth}: fresh tokens of the person looking. */
    @POST
    @Path("auth")
    public Map<String, String> refresh(
            @PathParam("application") long id,
            @Context SecurityContext security,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        var fields = openStage.tokens(id, SignedIn.of(security), RequestLanguage.of(uri, headers));
        if (fields.isEmpty()) {
            throw new NotFoundException();
        }
        return Map.of(
                "AUTH_ID", fields.getOrDefault("AUTH_ID", ""),
                "REFRESH_ID", fields.getOrDefault("REFRESH_ID", ""),
                "AUTH_EXPIRES", fields.getOrDefault("AUTH_EXPIRES", ""));
    }

    /** {@code setInstallFinish}: the installer is through. */
    @POST
    @Path("installed")
    public Map<String, Boolean> finish(@PathParam("application") long id, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        return Map.of("installed", finishInstallation.finish(id));
    }
}
