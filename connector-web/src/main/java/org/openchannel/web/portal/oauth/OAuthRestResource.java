package org.openchannel.web.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.Access;
import org.openchannel.portal.oauth.CheckAccess;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.portal.rest.CallTime;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Moments;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** The token server's own {@code app.info}: what a token is worth, and for which portal. */
@Path("/oauth/rest/{method: app\\.info(\\.json)?}")
@Dependent
public class OAuthRestResource {

    private final CheckAccess checkAccess;
    private final PortalIdentity portal;
    private final Clock clock;

    @Inject
    public OAuthRestResource(CheckAccess checkAccess, PortalIdentity portal, Clock clock) {
        this.checkAccess = checkAccess;
        this.portal = portal;
        this.clock = clock;
    }

    /** With the token in the address. */
    @GET
    public Response get(@Context UriInfo uri) {
        return answer(uri, "");
    }

    /** With the token in a form or a JSON body. */
    @POST
    public Response post(@Context UriInfo uri, String body) {
        return answer(uri, body);
    }

    private Response answer(UriInfo uri, String body) {
        try {
            var access = checkAccess.token(token(uri, body));
            return json(200, Map.of("result", described(access), "time", CallTime.at(clock.instant())));
        } catch (OAuthException e) {
            return json(401, TokenAnswer.of(e));
        }
    }

    private Map<String, Object> described(Access access) {
        var caller = access.caller().orElseThrow();
        var install = new LinkedHashMap<String, Object>();
        install.put("installed", caller.isInstalled());
        install.put("version", "1");
        install.put("status", "L");
        install.put("scope", String.join(",", access.scopes()));
        install.put("domain", portal.domain());
        install.put("uri", portal.clientEndpoint().replaceFirst("/rest/$", ""));
        install.put("client_endpoint", portal.clientEndpoint());
        install.put("member_id", portal.memberId());
        install.put("member_type", "selfhosted");
        var described = new LinkedHashMap<String, Object>();
        described.put("user_id", access.userId());
        described.put("client_id", caller.clientId());
        described.put("scope", String.join(",", access.scopes()));
        described.put("expires", Moments.text(caller.expiresAt()));
        described.put(
                "expires_in",
                Math.max(
                        0, Duration.between(clock.instant(), caller.expiresAt()).toSeconds()));
        described.put("install", install);
        return described;
    }

    private static String token(UriInfo uri, String body) {
        try {
            var query = uri.getRequestUri().getRawQuery();
            var tree = new LinkedHashMap<String, Object>(
                    PhpForm.parse(query == null ? "" : query).fields());
            tree.putAll(
                    body.startsWith("{")
                            ? JsonTree.readObject(body)
                            : PhpForm.parse(body).fields());
            var sent = Parameters.of(tree);
            return sent.text("auth").or(() -> sent.text("access_token")).orElseThrow(OAuthRestResource::none);
        } catch (PhpForm.UnreadableFormException | RestException e) {
            throw none();
        }
    }

    private static OAuthException none() {
        return new OAuthException("NO_AUTH_FOUND", "Wrong authorization data");
    }

    private static Response json(int status, Map<String, Object> body) {
        return Response.status(status)
                .type("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(JsonTree.write(body))
                .build();
    }
}
