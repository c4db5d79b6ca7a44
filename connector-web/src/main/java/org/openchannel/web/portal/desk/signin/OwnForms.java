package org.openchannel.web.portal.desk.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.OwnOrigin;
import org.openchannel.web.http.View;

/** Takes what changes something on the portal only from our own pages. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class OwnForms implements ContainerRequestFilter {

    @Inject
    private ServerSettings settings;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SignInRequired.isPage(resource) && OwnOrigin.isForeign(request, settings)) {
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(View.of("desk/elsewhere").with("address", settings.address("/portal")))
                    .build());
        }
    }
}
