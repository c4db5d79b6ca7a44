package org.openchannel.web.http;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;

/** What a refusal says: a page to browsers, RFC 9457 JSON to programs. */
record Explanation(MediaType type, Object entity) {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    static Explanation of(Response.StatusType refusal, Collection<MediaType> acceptable) {
        var status = refusal.getStatusCode();
        if (acceptable.stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)) {
            var key = status == 404 || status == 403 || status == 413
                    ? String.valueOf(status)
                    : status < 500 ? "400" : "500";
            return new Explanation(
                    MediaType.TEXT_HTML_TYPE,
                    View.of("layout/failure").with("status", status).with("key", key));
        }
        return new Explanation(
                PROBLEM,
                "{\"type\":\"about:blank\",\"status\":" + status + ",\"title\":\"" + refusal.getReasonPhrase() + "\"}");
    }
}
