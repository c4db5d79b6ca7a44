package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * Headers that keep a page from doing what it never should. A resource may set its own Referrer-Policy, and its own Content-Security-Policy, for
 * example to be framed by its portal; it is left alone then.
 */
@Provider
public class SecurityHeaders implements ContainerResponseFilter {

    /** The policy of our pages, without {@code frame-ancestors}, which each page decides. */
    public static final String POLICY = "default-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'self'";

    private static final String CSP = "Content-Security-Policy";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.computeIfAbsent("Referrer-Policy", name -> new ArrayList<>(List.of("same-origin")));
        if (!headers.containsKey(CSP)) {
            headers.putSingle(CSP, POLICY + "; frame-ancestors 'self'");
        }
    }
}
