package org.openchannel.web.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.AuthorizeCode;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.shared.form.FormText;
import org.openchannel.web.portal.desk.signin.SignIn;

/**
 * Where an application sends a browser to be let in: the signed-in user comes back to the application's own address
 * with a code. What can't be authorized is said here, never to the application.
 */
@Path("/oauth{server: (/oauth)?}/authorize")
@Dependent
public class AuthorizeResource {

    private final SignIn signIn;
    private final AuthorizeCode authorizeCode;
    private final PortalIdentity portal;

    @Inject
    public AuthorizeResource(SignIn signIn, AuthorizeCode authorizeCode, PortalIdentity portal) {
        this.signIn = signIn;
        this.authorizeCode = authorizeCode;
        this.portal = portal;
    }

    /** Sends the browser back with a code, or to the sign-in first. */
    @GET
    public Response authorize(
            @QueryParam("client_id") @Nullable String clientId,
            @QueryParam("state") @Nullable String state,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var user = signIn.of(headers.getCookies());
        if (user.isEmpty()) {
            return Response.seeOther(toSignIn(uri)).build();
        }
        try {
            var authorized = authorizeCode.authorize(
                    Optional.ofNullable(clientId).orElse(""), user.get().id());
            return Response.seeOther(back(authorized, state)).build();
        } catch (OAuthException e) {
            throw new BadRequestException(e);
        }
    }

    private URI back(AuthorizeCode.Authorized authorized, @Nullable String state) {
        var query = new LinkedHashMap<String, Object>();
        query.put("code", authorized.code().reveal());
        if (state != null) {
            query.put("state", state);
        }
        query.put("domain", portal.domain());
        query.put("member_id", portal.memberId());
        query.put("scope", String.join(",", authorized.scopes()));
        query.put("server_domain", portal.domain());
        var separator = authorized.handlerUrl().contains("?") ? "&" : "?";
        return URI.create(authorized.handlerUrl() + separator + FormText.of(query));
    }

    private static URI toSignIn(UriInfo uri) {
        var query = uri.getRequestUri().getRawQuery();
        var here = "/oauth/authorize/" + (query == null ? "" : "?" + query);
        return URI.create("/portal/signin?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
