package org.openchannel.web.http;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** What a refusal says: a page to browsers, RFC 9457 JSON to programs. */
record Explanation(MediaType type, Object entity) {

    private static final MediaType PROBLEM = new MediaType("application", "problem+json");

    static Explanation of(Response.StatusType refusal, Supplier<List<MediaType>> acceptable) {
        var status = refusal.getStatusCode();
        if (isPageWanted(acceptable)) {
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

    private static boolean isPageWanted(Supplier<List<MediaType>> acceptable) {
        try {
            return acceptable.get().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
        } catch (ProcessingException e) {
            return false; // the header itself is what is wrong
        }
    }
}
