package org.openchannel.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.openchannel.shared.ServerSettings;

/** Where the portal is switched off, it is not there. */
@Provider
@PreMatching
public class PortalSwitch implements ContainerRequestFilter {

    @Inject
    private ServerSettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
        if (path.matches("/(rest|oauth|portal)(/.*)?") && !settings.isPortalEnabled()) {
            request.abortWith(Response.status(Response.Status.NOT_FOUND).build());
        }
    }
}
