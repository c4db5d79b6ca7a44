package org.openchannel.web.portal.oauth;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.openchannel.portal.PortalIdentity;

/**
 * Knows when the portal is asked as a token server: under another name than its own, one that begins with {@code oauth.}.
 * Programs that keep the address of Bitrix24's token server reach it so, once that name leads here; its {@code /rest/} is
 * not the portal's.
 */
@Provider
@PreMatching
public class TokenServerName implements ContainerRequestFilter {

    private final PortalIdentity portal;

    @Inject
    public TokenServerName(PortalIdentity portal) {
        this.portal = portal;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        var name = String.valueOf(request.getHeaderString("Host")).toLowerCase(Locale.ROOT);
        if (name.startsWith("oauth.")
                && !name.equals(portal.domain())
                && uri.getPath().matches("/?rest/.*")) {
            var path = uri.getPath().replaceFirst("^/?rest/", "oauth/rest/").replaceFirst("/$", "");
            request.setRequestUri(
                    uri.getBaseUri(),
                    uri.getRequestUriBuilder().replacePath("/" + path).build());
        }
    }
}
