package org.openchannel.integration.bitrix24;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * What a portal's refusals and silences mean. The code decides, not the status: 503 may be a moment's limit or a block
 * by hand. Public, or the REST client could not create it.
 */
public class PortalErrors implements ResponseExceptionMapper<RuntimeException> {

    private static final Set<String> TOKEN = Set.of("expired_token", "invalid_token");
    private static final Set<String> BLOCKED =
            Set.of("OVERLOAD_LIMIT", "PORTAL_DELETED", "PAYMENT_REQUIRED", "ACCESS_DENIED", "user_access_error");
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration WHILE_BLOCKED = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    /** Operating time is forgotten minute by minute. */
    private static final Duration A_BUCKET = Duration.ofMinutes(1);

    private static final int LONGEST_REASON = 300;

    @Override
    public RuntimeException toThrowable(Response answer) {
        var body = Wire.parse(text(answer));
        var code = body.flatMap(json -> Wire.text(json, "error")).orElse("");
        if (code.isEmpty()) {
            return silence(answer.getStatus());
        }
        return refusal(code, reason(code, body.orElseThrow()), answer.getStatus(), body.orElseThrow());
    }

    /** What a code means, also one that came with a success. */
    static RuntimeException refusal(String code, String reason, int status, JsonObject body) {
        if (TOKEN.contains(code)) {
            return new ExpiredTokenException(code);
        }
        if (code.contains("NOT_ACTIVE_LINE")) {
            return new LineOffException(reason);
        }
        if (code.equals("QUERY_LIMIT_EXCEEDED")) {
            return failed(Failure.throttled(reason, A_MOMENT));
        }
        if (code.equals("OPERATION_TIME_LIMIT")) {
            return failed(Failure.throttled(reason, untilReset(body)));
        }
        if (BLOCKED.contains(code)) {
            return failed(Failure.throttled(reason, WHILE_BLOCKED));
        }
        return failed(status >= 500 ? Failure.ambiguous(reason) : Failure.permanent(reason));
    }

    static String reason(String code, JsonObject body) {
        var description = Wire.text(body, "error_description").orElse("");
        var reason = "The portal refused: " + code + (description.isEmpty() ? "" : " (" + description + ")");
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    /** An answer that is not Bitrix24's: a proxy, a restart, a crash. */
    private static RuntimeException silence(int status) {
        var reason = "The portal answered " + status;
        return failed(status >= 500 && status != 503 ? Failure.ambiguous(reason) : Failure.passing(reason));
    }

    /** What a call that got no answer means. */
    static DeliveryFailedException noAnswer(ProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof SSLHandshakeException
                    || isConnectTimeout(cause)) {
                return new DeliveryFailedException(Failure.passing("The portal can't be reached"), failure);
            }
        }
        return new DeliveryFailedException(Failure.ambiguous("The portal did not answer"), failure);
    }

    private static boolean isConnectTimeout(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof SocketTimeoutException && message != null && message.startsWith("Connect");
    }

    /**
     * By the portal's own clock: when it will take calls again, less when it answered. A refusal need not say it; then the
     * next minute may already be forgotten.
     */
    private static Duration untilReset(JsonObject body) {
        var time = Wire.object(body, "time");
        var answered = time.get("finish") instanceof JsonNumber finish ? finish.longValue() : Long.MAX_VALUE;
        return Wire.number(time, "operating_reset_at")
                .map(reset -> Duration.ofSeconds(Math.max(0, reset - answered)))
                .filter(wait -> !wait.isZero() && wait.compareTo(LONGEST_PAUSE) <= 0)
                .orElse(A_BUCKET);
    }

    private static String text(Response answer) {
        try {
            return answer.readEntity(String.class);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return "";
        }
    }

    private static DeliveryFailedException failed(Failure failure) {
        return new DeliveryFailedException(failure);
    }
}
