package org.openchannel.web.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
        var explanation = Explanation.of(plain.getStatusInfo(), headers::getAcceptableMediaTypes);
        return Response.fromResponse(plain)
                .type(explanation.type())
                .entity(explanation.entity())
                .build();
    }
}
