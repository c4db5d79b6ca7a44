package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opens what applications bound to placements, without a browser. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class PlacementsResource {

    private final Known known;
    private final BoundPage boundPage;
    private final PostPage postPage;

    @Inject
    PlacementsResource(Known known, BoundPage boundPage, PostPage postPage) {
        this.known = known;
        this.boundPage = boundPage;
        this.postPage = postPage;
    }

    @POST
    @Path("placements/open")
    @Operation(
            summary = "Opens a placement: posts to the application's page what its frame would be posted",
            description = "\"placement\" is DEFAULT (the application's own page) unless named. Of SETTING_CONNECTOR the"
                    + " options say CONNECTOR and LINE; the portal adds the rest. \"handler\" chooses among several"
                    + " addresses bound to one placement. Redirects are answered, not followed.")
    @RequestBody(content = @Content(mediaType = "application/json", example = """
            {"clientId": "local.…", "placement": "SETTING_CONNECTOR", "options": {"CONNECTOR": "my_chat", "LINE": 1},
             "userId": 1}"""))
    @APIResponse(responseCode = "200", description = "status, headers and body of the application's answer")
    @APIResponse(responseCode = "409", description = "The application has nothing at that placement")
    @APIResponse(responseCode = "502", description = "The application did not answer")
    public Response open(String body) {
        var asked = Asked.of(body);
        var application = known.application(asked.requireText("clientId"));
        return Answers.ok(postPage.post(boundPage.of(application, asked, known.user(asked))));
    }
}
