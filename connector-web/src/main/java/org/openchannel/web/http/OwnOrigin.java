package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.ServerSettings;

/**
 * Tells forms of our own pages from others. Browsers say in {@code Origin} which site a form or a script is of, and no site
 * can say it is another one; a request without it is not one of our forms. Checking against the public address (not
 * against {@code Host}) also stops names that are re-bound to this server.
 */
public final class OwnOrigin {

    private static final Logger LOG = System.getLogger(OwnOrigin.class.getName());
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private OwnOrigin() {}

    /** Whether {@code request} changes something and does not come from a page of ours. */
    public static boolean isForeign(ContainerRequestContext request, ServerSettings settings) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        var origin = request.getHeaderString("Origin");
        if (isOurs(origin, settings)) {
            return false;
        }
        LOG.log(
                Level.WARNING,
                "A form for {0} came from {1} and was refused",
                request.getUriInfo().getPath(),
                origin);
        return true;
    }

    /** The public address, and during a try-out this machine under any of its own names. */
    public static boolean isOurs(@Nullable String origin, ServerSettings settings) {
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
