package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Refuses requests whose address nobody can decode: {@code connector.jar} sends all of them to one that can be. */
@Provider
@PreMatching
public class BrokenAddress implements ContainerRequestFilter {

    private static final String PATH = "broken-address";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().equals(PATH)) {
            request.abortWith(Response.status(Response.Status.BAD_REQUEST).build());
        }
    }
}
