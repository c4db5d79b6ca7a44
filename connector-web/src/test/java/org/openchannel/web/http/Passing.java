package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request and its answer on their way through filters, as far as filters look at them. */
final class Passing {

    final MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    private final String method;
    InputStream body;

    /** What {@code UriInfo} says; it is asked for nothing else. */
    String path = "events";

    Response.StatusType status = Response.Status.OK;

    @Nullable Object entity;

    @Nullable MediaType type;

    List<MediaType> acceptable = List.of(MediaType.WILDCARD_TYPE);

    Passing(String method, InputStream body) {
        this.method = method;
        this.body = body;
    }

    ContainerRequestContext request() {
        return as(ContainerRequestContext.class, (proxy, asked, with) -> ofRequest(asked, with));
    }

    ContainerResponseContext response() {
        return as(ContainerResponseContext.class, (proxy, asked, with) -> ofResponse(asked, with));
    }

    private @Nullable Object ofRequest(Method asked, Object @Nullable [] with) {
        return switch (asked.getName()) {
            case "getMethod" -> method;
            case "getHeaders" -> headers;
            case "getHeaderString" -> headers.getFirst((String) Objects.requireNonNull(with)[0]);
            case "getAcceptableMediaTypes" -> acceptable;
            case "getUriInfo" -> as(UriInfo.class, (proxy, part, none) -> path);
            case "getEntityStream" -> body;
            case "setEntityStream" -> {
                body = (InputStream) Objects.requireNonNull(with)[0];
                yield null;
            }
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private @Nullable Object ofResponse(Method asked, Object @Nullable [] with) {
        return switch (asked.getName()) {
            case "getStatus" -> status.getStatusCode();
            case "getStatusInfo" -> status;
            case "hasEntity" -> entity != null;
            case "setEntity" -> {
                entity = Objects.requireNonNull(with)[0];
                type = (MediaType) with[2];
                yield null;
            }
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private static <T> T as(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(Passing.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
