package org.openchannel.web.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.oauth.ExchangeToken;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.portal.oauth.TokenPair;
import org.openchannel.web.http.PhpForm;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;

/**
 * Where applications exchange codes and refresh tokens: at the portal's own address, and below that of the token server,
 * where those look who were told its address as {@code server_endpoint}.
 */
@Path("/oauth{server: (/oauth)?}/token")
@Dependent
public class TokenResource {

    private static final int LONGEST_FORM = 64 * 1024;

    private final ExchangeToken exchangeToken;
    private final PortalIdentity portal;

    @Inject
    public TokenResource(ExchangeToken exchangeToken, PortalIdentity portal) {
        this.exchangeToken = exchangeToken;
        this.portal = portal;
    }

    /** With everything in the address, as Bitrix24's own examples do it. */
    @GET
    public Response get(@Context UriInfo uri) {
        return answer(uri, "");
    }

    /** With a form. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.WILDCARD})
    public Response post(@Context UriInfo uri, String form) {
        return answer(uri, form);
    }

    private Response answer(UriInfo uri, String form) {
        try {
            var pair = exchange(parameters(uri, form));
            return json(200, JsonTree.write(TokenAnswer.of(pair, portal)));
        } catch (OAuthException e) {
            return json(e.code().equals("wrong_client") ? 200 : 400, JsonTree.write(TokenAnswer.of(e)));
        }
    }

    private TokenPair exchange(Parameters sent) {
        var clientId = required(sent.text("client_id"));
        var secret = required(sent.text("client_secret"));
        return switch (sent.text("grant_type").orElse("")) {
            case "refresh_token" -> exchangeToken.refresh(clientId, secret, required(sent.text("refresh_token")));
            case "authorization_code" -> exchangeToken.redeem(clientId, secret, required(sent.text("code")));
            default -> throw new OAuthException("invalid_request", "Unknown grant type");
        };
    }

    private static Parameters parameters(UriInfo uri, String form) {
        if (form.length() > LONGEST_FORM) {
            throw new OAuthException("invalid_request", "The form is too long");
        }
        try {
            var tree = new LinkedHashMap<String, Object>();
            var query = uri.getRequestUri().getRawQuery();
            tree.putAll(PhpForm.parse(query == null ? "" : query).fields());
            tree.putAll(PhpForm.parse(form).fields());
            return Parameters.of(tree);
        } catch (PhpForm.UnreadableFormException e) {
            throw new OAuthException("invalid_request", String.valueOf(e.getMessage()));
        }
    }

    private static String required(Optional<String> text) {
        return text.orElseThrow(() -> new OAuthException("invalid_request", "A parameter is missing"));
    }

    private static Response json(int status, String body) {
        return Response.status(status)
                .type("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }
}
