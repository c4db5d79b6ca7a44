package org.openchannel.web.portal.desk.signin;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.openchannel.portal.staff.KnowPresence;
import org.openchannel.portal.staff.StaffMember;

/** Lets nobody see the portal's pages who is not signed in: browsers are led to the sign-in page and back. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInRequired implements ContainerRequestFilter {

    /** Every resource below this package is a page of the portal, under whatever spelling of its address. */
    private static final String PAGES = SignInRequired.class.getPackageName().replaceFirst("[.]signin$", "");

    @Inject
    private SignIn signIn;

    @Inject
    private KnowPresence presence;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!isPage(resource)) {
            return;
        }
        var person = signIn.of(request.getCookies());
        if (person.isPresent()) {
            presence.saw(person.get().id());
            request.setSecurityContext(new Signed(person.get(), request.getSecurityContext()));
        } else if (!isOpen(resource)) {
            request.abortWith(refusal(request));
        }
    }

    static boolean isPage(ResourceInfo resource) {
        var type = resource.getResourceClass();
        return type != null && (type.getPackageName() + ".").startsWith(PAGES + ".");
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceClass().isAnnotationPresent(WithoutSignIn.class)
                || resource.getResourceMethod().isAnnotationPresent(WithoutSignIn.class);
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
            target.queryParam("to", "{to}");
            return Response.seeOther(target.build(
                            asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery())))
                    .build();
        }
        return Response.seeOther(target.build()).build();
    }

    private record Signed(SignedIn principal, SecurityContext before) implements SecurityContext {

        Signed(StaffMember member, SecurityContext before) {
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
