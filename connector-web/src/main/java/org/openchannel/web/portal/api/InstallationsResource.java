package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.FinishInstallation;
import org.openchannel.portal.application.InstallApplication;
import org.openchannel.portal.placement.OpenRequest;
import org.openchannel.portal.placement.Placements;
import org.openchannel.portal.staff.StaffMember;

/** Installs applications, as the button of their page does. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class InstallationsResource {

    private final Known known;
    private final InstallApplication installApplication;
    private final FinishInstallation finishInstallation;
    private final InstallEvent installEvent;
    private final PostPage postPage;

    @Inject
    InstallationsResource(
            Known known,
            InstallApplication installApplication,
            FinishInstallation finishInstallation,
            InstallEvent installEvent,
            PostPage postPage) {
        this.known = known;
        this.installApplication = installApplication;
        this.finishInstallation = finishInstallation;
        this.installEvent = installEvent;
        this.postPage = postPage;
    }

    @POST
    @Path("apps/{clientId}/install")
    @Operation(
            summary = "Installs an application and says what happened",
            description =
                    "An API-only application gets ONAPPINSTALL at its installUrl, or else its handlerUrl; the answer"
                            + " waits up to 10 seconds for its delivery. Of any other the installer's page is posted to and"
                            + " answered in \"page\", and the installation is finished unless \"finish\" is false.")
    @RequestBody(content = @Content(mediaType = "application/json", example = "{\"userId\": 1, \"finish\": true}"))
    @APIResponse(responseCode = "200", description = "What happened: installed, event or page")
    public Response install(@PathParam("clientId") String clientId, String body) {
        var application = known.application(clientId);
        var asked = Asked.of(body);
        var user = known.user(asked);
        var mustFinish = asked.flag("finish").orElse(true);
        var status = installApplication.install(application.id(), user.id());
        var answer = new LinkedHashMap<String, Object>();
        if (status == Application.Status.INSTALLING) {
            answer.put("page", installerPage(application, user));
            if (mustFinish) {
                finishInstallation.finish(application.id());
            }
        } else {
            installEvent.of(application).ifPresent(event -> answer.put("event", event));
        }
        var installed = known.application(clientId);
        answer.put("clientId", clientId);
        answer.put("status", installed.status().name());
        answer.put("installed", installed.isInstalled());
        return Answers.ok(answer);
    }

    private Map<String, Object> installerPage(ApplicationCard application, StaffMember user) {
        var address = application.installUrl() == null ? application.handlerUrl() : application.installUrl();
        return postPage.post(
                new OpenRequest(application.id(), user.id(), address, Placements.DEFAULT, Map.of(), user.language()));
    }
}
