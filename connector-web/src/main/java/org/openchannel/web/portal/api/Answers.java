package org.openchannel.web.portal.api;

import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.portal.rest.JsonTree;

/** Answers trees of maps and lists as JSON that nobody keeps, for it holds secrets. */
final class Answers {

    private static final long USUAL = 50;
    private static final long MOST = 500;

    private Answers() {}

    static Response ok(Object tree) {
        return json(Response.Status.OK, tree);
    }

    static Response created(Object tree) {
        return json(Response.Status.CREATED, tree);
    }

    /** How many rows somebody wants. */
    static int limit(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return (int) USUAL;
        }
        if (sent.matches("\\d{1,9}") && Long.parseLong(sent) >= 1 && Long.parseLong(sent) <= MOST) {
            return Integer.parseInt(sent);
        }
        throw Problem.wrong("\"limit\" must be a number from 1 to " + MOST);
    }

    private static Response json(Response.Status status, Object tree) {
        return Response.status(status)
                .type("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .entity(JsonTree.write(tree))
                .build();
    }
}
