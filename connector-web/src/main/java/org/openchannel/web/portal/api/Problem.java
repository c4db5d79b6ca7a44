package org.openchannel.web.portal.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.LinkedHashMap;
import org.openchannel.web.portal.rest.JsonTree;

/** What a program did wrong, as RFC 9457 JSON. */
final class Problem {

    private Problem() {}

    /** Something it sent is not what is expected. */
    static WebApplicationException wrong(String sentence) {
        return of(Status.BAD_REQUEST, sentence);
    }

    /** It named something that is not there. */
    static WebApplicationException unknown(String sentence) {
        return of(Status.NOT_FOUND, sentence);
    }

    /** It asks for what is not possible as things stand. */
    static WebApplicationException conflict(String sentence) {
        return of(Status.CONFLICT, sentence);
    }

    static WebApplicationException of(Status status, String sentence) {
        return new WebApplicationException(sentence, answer(status, sentence));
    }

    static Response answer(Status status, String sentence) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("status", status.getStatusCode());
        problem.put("title", status.getReasonPhrase());
        problem.put("detail", sentence);
        return Response.status(status)
                .type("application/problem+json")
                .entity(JsonTree.write(problem))
                .build();
    }
}
