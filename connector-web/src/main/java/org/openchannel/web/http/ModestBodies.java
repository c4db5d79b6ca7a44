package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Caps forms and JSON, which are read into memory as a whole, before anybody was identified. A body that does not say
 * what it is counts as a form, and a form in a charset nobody knows as one in UTF-8. Files are capped where they go.
 */
@Provider
@PreMatching
public class ModestBodies implements ContainerRequestFilter {

    private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED;

    @Override
    public void filter(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if ((isWhole(type) && !isOwnMaster(request)) || isOfFrames(type, request)) {
            request.setEntityStream(new CappedStream(request.getEntityStream(), PhpForm.MAX_LENGTH + 1L));
        }
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (type == null || (isForm(type) && !isKnown(charset(type)))) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, FORM);
        }
    }

    /** The REST door has methods that take files inside of JSON and forms; it caps each body as its method wants. */
    private static boolean isOwnMaster(ContainerRequestContext request) {
        return request.getUriInfo().getPath().matches("/?rest(/.*)?");
    }

    /** Whoever posts a file to our pages inside of portals proves in its last part only that they may. */
    private static boolean isOfFrames(@Nullable String type, ContainerRequestContext request) {
        return type != null
                && type.regionMatches(true, 0, "multipart/", 0, 10)
                && request.getUriInfo().getPath().matches("/?placement/.*");
    }

    private static boolean isWhole(@Nullable String type) {
        return type == null || isForm(type) || type.regionMatches(true, 0, MediaType.APPLICATION_JSON, 0, 16);
    }

    private static boolean isForm(String type) {
        return type.regionMatches(true, 0, FORM, 0, FORM.length());
    }

    private static String charset(String type) {
        var parameter = type.replaceFirst("(?is).*;\\s*charset\\s*=\\s*\"?([^\";\\s]*).*", "$1");
        return parameter.equals(type) ? "UTF-8" : parameter;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
