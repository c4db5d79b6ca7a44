package org.openchannel.web.console;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.OwnOrigin;
import org.openchannel.web.http.View;

/**
 * Lets nobody see the console who is no keeper, nobody do what their role does not allow, and takes forms only from our
 * own pages. Every resource of this package is the console's, under whatever spelling of its address.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class KeeperRequired implements ContainerRequestFilter {

    /** The way in. */
    private static final Set<Class<?>> OPEN = Set.of(SignInResource.class, ProviderResource.class);

    @Inject
    private ServerSettings settings;

    @Context
    private ResourceInfo resource;

    @Context
    private SecurityContext security;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = resource.getResourceClass();
        if (type == null || !type.getPackage().equals(KeeperRequired.class.getPackage())) {
            return;
        }
        if (OwnOrigin.isForeign(request, settings)) {
            request.abortWith(refused("elsewhere"));
        } else if (!OPEN.contains(type)) {
            refusal(request).ifPresent(request::abortWith);
        }
    }

    private Optional<Response> refusal(ContainerRequestContext request) {
        if (!(security.getUserPrincipal() instanceof SignedKeeper keeper)) {
            return Optional.of(toSignIn(request));
        }
        return keeper.may(needed()) ? Optional.empty() : Optional.of(refused("forbidden"));
    }

    private KeeperRole needed() {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Needs.class)))
                .map(Needs::value)
                .orElse(KeeperRole.VIEWER);
    }

    private static Response refused(String why) {
        return Response.status(Status.FORBIDDEN)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(View.of("console/refused").with("why", why))
                .build();
    }

    /** Parts of a page that want to be drawn anew lead the whole page there. */
    private static Response toSignIn(ContainerRequestContext request) {
        if (request.getHeaderString("HX-Request") != null) {
            return Response.status(Status.UNAUTHORIZED)
                    .header("HX-Redirect", "/console/signin")
                    .build();
        }
        var target = UriBuilder.fromUri(URI.create("/console/signin"));
        if (request.getMethod().equals("GET")) {
            var asked = request.getUriInfo().getRequestUri();
            target.queryParam("to", "{to}");
            return Response.seeOther(target.build(
                            asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                    .build();
        }
        return Response.seeOther(target.build()).build();
    }
}
