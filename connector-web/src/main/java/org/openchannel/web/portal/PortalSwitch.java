package org.openchannel.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.FirstStep;

/** Where the portal is switched off, it is not there. */
@Provider
@PreMatching
public class PortalSwitch implements ContainerRequestFilter {

    private static final Set<String> OURS = Set.of("rest", "oauth", "portal");

    @Inject
    private ServerSettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isAway(request.getUriInfo().getPath(), settings)) {
            request.abortWith(Response.status(Response.Status.NOT_FOUND).build());
        }
    }

    static boolean isAway(String path, ServerSettings settings) {
        return !settings.isPortalEnabled() && OURS.contains(FirstStep.of(path));
    }
}
