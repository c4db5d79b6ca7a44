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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;

/**
 * Takes what changes something on the portal only from our own pages. Browsers say in {@code Origin} which site a form or
 * a script is of, and no site can say it is another one; a request without it is not one of our forms and is refused too.
 * Checking against the public address (not against {@code Host}) also stops names that are re-bound to this server.
 */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class OwnForms implements ContainerRequestFilter {

    private static final Logger LOG = System.getLogger(OwnForms.class.getName());
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private ServerSettings settings;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SignInRequired.isPage(resource) || HARMLESS.contains(request.getMethod())) {
            return;
        }
        var origin = request.getHeaderString("Origin");
        if (!isOurs(origin, settings)) {
            LOG.log(
                    Level.WARNING,
                    "A form for {0} came from {1} and was refused",
                    request.getUriInfo().getPath(),
                    origin);
            request.abortWith(Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(View.of("desk/elsewhere").with("address", settings.address("/portal")))
                    .build());
        }
    }

    /** The public address, and during a try-out this machine under any of its own names. */
    static boolean isOurs(@Nullable String origin, ServerSettings settings) {
        var ours = settings.publicUrl().toString();
        if (ours.equalsIgnoreCase(origin)) {
            return true;
        }
        var port = settings.publicUrl().getPort();
        return origin != null
                && settings.isTryout()
                && Set.of("localhost", "127.0.0.1", "[::1]").stream()
                        .map(host -> "http://" + host + (port < 0 ? "" : ":" + port))
                        .anyMatch(origin::equals);
    }
}
