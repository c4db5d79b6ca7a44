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
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.GrantTokens;
import org.openchannel.portal.oauth.Token;
import org.openchannel.web.portal.oauth.TokenAnswer;

/** Tokens of applications, without the way through a browser. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class TokensResource {

    private static final long LONGEST = 31_536_000;
    private static final long MOST_EXPIRED = -86_400;

    private final Known known;
    private final GrantTokens grantTokens;
    private final PortalIdentity portal;

    @Inject
    TokensResource(Known known, GrantTokens grantTokens, PortalIdentity portal) {
        this.known = known;
        this.grantTokens = grantTokens;
        this.portal = portal;
    }

    @POST
    @Path("apps/{clientId}/tokens")
    @Operation(
            summary = "Gives an application tokens of a user (the administrator unless named)",
            description =
                    "\"expiresIn\" is in seconds, 3600 unless said otherwise; 0 or less makes an access token that has"
                            + " expired already. The answer is that of /oauth/token.")
    @RequestBody(content = @Content(mediaType = "application/json", example = "{\"userId\": 1, \"expiresIn\": 3600}"))
    @APIResponse(responseCode = "200", description = "access_token, refresh_token, expires, expires_in, …")
    public Response grant(@PathParam("clientId") String clientId, String body) {
        var application = known.application(clientId);
        var asked = Asked.of(body);
        var user = known.user(asked);
        var life = asked.number("expiresIn").orElse(Token.Kind.ACCESS.life().toSeconds());
        if (life < MOST_EXPIRED || life > LONGEST) {
            throw Problem.wrong("\"expiresIn\" must be from " + MOST_EXPIRED + " to " + LONGEST + " seconds");
        }
        var pair = grantTokens.grant(application.id(), user.id(), Duration.ofSeconds(life));
        return Answers.ok(TokenAnswer.of(pair, portal));
    }
}
