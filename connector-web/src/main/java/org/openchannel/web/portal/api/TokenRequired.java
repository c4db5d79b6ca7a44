package org.openchannel.web.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.AdminToken;

/** Lets programs in that bring the administrator's token, and nobody else: a sign-in to the pages counts for nothing. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class TokenRequired implements ContainerRequestFilter {

    private static final String SCHEME = "Bearer ";

    @Inject
    private AdminToken token;

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = resource.getResourceClass();
        if (type == null || !type.getPackage().equals(TokenRequired.class.getPackage())) {
            return;
        }
        if (!admits(token, request.getHeaderString(HttpHeaders.AUTHORIZATION))) {
            request.abortWith(refusal());
        }
    }

    static boolean admits(AdminToken token, @Nullable String authorization) {
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && token.admits(authorization.substring(SCHEME.length()).strip());
    }

    private static Response refusal() {
        var refused = Problem.answer(
                Response.Status.UNAUTHORIZED,
                "Send the header \"Authorization: Bearer …\" with the token in the file portal-admin-token of the data"
                        + " folder");
        return Response.fromResponse(refused)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"portal\"")
                .build();
    }
}
