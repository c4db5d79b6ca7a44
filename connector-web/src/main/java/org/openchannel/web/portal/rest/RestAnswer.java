package org.openchannel.web.portal.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the door answers: the status of HTTP and the body. */
record RestAnswer(int status, Map<String, Object> body) {

    static RestAnswer result(@Nullable Object result, Map<String, Object> time) {
        var body = new LinkedHashMap<String, Object>();
        if (result instanceof Listed listed) {
            body.put("result", listed.items());
            if (listed.next() != null) {
                body.put("next", listed.next());
            }
            body.put("total", listed.total());
        } else {
            putNullable(body, result);
        }
        body.put("time", time);
        return new RestAnswer(200, body);
    }

    static RestAnswer refused(RestException refusal) {
        return new RestAnswer(refusal.status(), error(refusal));
    }

    /** The code and text of a refusal. */
    static Map<String, Object> error(RestException refusal) {
        var body = new LinkedHashMap<String, Object>();
        body.put("error", refusal.code());
        body.put("error_description", String.valueOf(refusal.getMessage()));
        refusal.argument().ifPresent(argument -> body.put("argument", argument));
        return body;
    }

    @SuppressWarnings("NullAway") // a result may be null; JSON says so
    private static void putNullable(Map<String, Object> body, @Nullable Object result) {
        body.put("result", result);
    }
}
