package org.openchannel.web.portal.desk.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.shared.ServerSettings;

/** Lets nobody see the portal's pages who is not signed in: browsers are led to the sign-in page and back. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInRequired implements ContainerRequestFilter {

    @Inject
    private SignIn signIn;

    @Inject
    private ServerSettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        var path = "/" + request.getUriInfo().getPath();
        if (!settings.isPortalEnabled() || !isPage(path)) {
            return;
        }
        signIn.of(request.getCookies())
                .ifPresentOrElse(
                        member -> request.setSecurityContext(new Context(member, request.getSecurityContext())),
                        () -> request.abortWith(refusal(request)));
    }

    private static boolean isPage(String path) {
        return (path.equals("/portal") || path.startsWith("/portal/"))
                && !path.equals("/portal/signin")
                && !path.startsWith("/portal/signin/")
                && !path.startsWith("/portal/files/");
    }

    /** A program (or a script of an open page) is told so; a person is led to the sign-in page. */
    private static Response refusal(ContainerRequestContext request) {
        var mode = request.getHeaderString("Sec-Fetch-Mode");
        if ((mode != null && !mode.equals("navigate")) || request.getHeaderString("HX-Request") != null) {
            return Response.status(Response.Status.UNAUTHORIZED).build();
        }
        var target = UriBuilder.fromUri(URI.create("/portal/signin"));
        if (request.getMethod().equals("GET")) {
            var asked = request.getUriInfo().getRequestUri();
            target.queryParam("return", "{return}");
            return Response.seeOther(target.build(
                            asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                    .build();
        }
        return Response.seeOther(target.build()).build();
    }

    private record Context(SignedIn principal, SecurityContext before) implements SecurityContext {

        Context(StaffMember member, SecurityContext before) {
            this(new SignedIn(member), before);
        }

        @Override
        public SignedIn getUserPrincipal() {
            return principal;
        }

        @Override
        public boolean isUserInRole(String role) {
            return role.equals("admin") && principal.member().isAdmin();
        }

        @Override
        public boolean isSecure() {
            return before.isSecure();
        }

        @Override
        public String getAuthenticationScheme() {
            return "cookie";
        }
    }
}
