package org.openchannel.web.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** What went wrong, as a page for browsers and as RFC 9457 JSON for programs. Causes go to the log, never out. */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Failures.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException known) {
            var answer = known.getResponse();
            return answer.hasEntity() || answer.getStatus() < 400 ? answer : explained(answer);
        }
        LOG.log(Level.ERROR, "A request broke", failure);
        return explained(Response.serverError().build());
    }

    private Response explained(Response plain) {
        var status = plain.getStatus();
        var answer = Response.fromResponse(plain);
        if (headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)) {
            var key = status == 404 || status == 403 || status == 413
                    ? String.valueOf(status)
                    : status < 500 ? "400" : "500";
            return answer.type(MediaType.TEXT_HTML_TYPE)
                    .entity(View.of("layout/failure").with("status", status).with("key", key))
                    .build();
        }
        return answer.type("application/problem+json")
                .entity("{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\""
                        + plain.getStatusInfo().getReasonPhrase() + "\"}")
                .build();
    }
}
