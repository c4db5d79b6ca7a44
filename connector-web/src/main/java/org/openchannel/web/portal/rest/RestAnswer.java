package org.openchannel.web.portal.rest;

import java.math.BigDecimal;
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

    /** What a proxy says for a portal that said nothing. */
    static RestAnswer silence(int status) {
        return new RestAnswer(status, Map.of());
    }

    /** Half of {@code answer}, and then nothing more. */
    static RestAnswer brokenOff(RestAnswer answer) {
        return new RestAnswer(0, answer.body());
    }

    /** Whether the portal itself says nothing. */
    boolean isSilence() {
        return body.isEmpty();
    }

    /** Whether only half of it is to come. */
    boolean isBrokenOff() {
        return status == 0;
    }

    /** What the method called cost its caller lately, in seconds. */
    BigDecimal operating() {
        return body.get("time") instanceof Map<?, ?> time && time.get("operating") instanceof BigDecimal operating
                ? operating
                : BigDecimal.ZERO;
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
