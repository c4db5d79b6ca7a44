package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * What a portal's refusals and silences mean. The code decides, not the status: 503 may be a moment's limit or a block
 * by hand.
 */
final class PortalErrors {

    private static final Set<String> TOKEN = Set.of("expired_token", "invalid_token");
    private static final Set<String> BLOCKED =
            Set.of("OVERLOAD_LIMIT", "PORTAL_DELETED", "PAYMENT_REQUIRED", "ACCESS_DENIED", "user_access_error");
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration WHILE_BLOCKED = Duration.ofMinutes(5);

    private static final int LONGEST_REASON = 300;

    /** What goes wrong before the first byte of a request is sent. */
    private static final Set<Class<?>> NOTHING_LEFT_US = Set.of(
            ConnectException.class,
            HttpConnectTimeoutException.class,
            UnknownHostException.class,
            NoRouteToHostException.class,
            SSLHandshakeException.class);

    private PortalErrors() {}

    /** The body of an answer that is a success. */
    static JsonObject checked(int status, Optional<JsonObject> body) {
        if (body.flatMap(PortalErrors::refused).isEmpty() && status / 100 != 2) {
            throw silence(status);
        }
        return checked(body.orElseThrow(() -> failed(Failure.ambiguous("The portal's answer can't be read"))), status);
    }

    /** The same of an answer without a status of its own. */
    static JsonObject checked(JsonObject body) {
        return checked(body, 200);
    }

    private static JsonObject checked(JsonObject body, int status) {
        var refused = refused(body);
        if (refused.isPresent()) {
            var code = Wire.text(refused.get(), "error").orElseThrow();
            throw refusal(code, reason(code, refused.get()), status, body);
        }
        return body;
    }

    /** A refusal may also hide in a success: {@code {"result": {"result": false, "error": …}}}. */
    private static Optional<JsonObject> refused(JsonObject body) {
        return Stream.of(Wire.object(body, "result"), body)
                .filter(part ->
                        Wire.text(part, "error").filter(code -> !code.isEmpty()).isPresent())
                .findFirst();
    }

    /** What a code means, also one that came with a success. */
    private static RuntimeException refusal(String code, String reason, int status, JsonObject body) {
        if (TOKEN.contains(code)) {
            return new ExpiredTokenException(code);
        }
        if (code.contains("NOT_ACTIVE_LINE")) {
            return new LineOffException(reason);
        }
        if (code.equals(Ledger.TOO_MANY_REQUESTS)) {
            return failed(Failure.throttled(reason, A_MOMENT));
        }
        if (code.equals(Ledger.WORKED_TOO_LONG)) {
            return failed(Failure.throttled(reason, Ledger.untilOpen(body)));
        }
        if (BLOCKED.contains(code)) {
            return failed(Failure.throttled(reason, WHILE_BLOCKED));
        }
        return failed(status >= 500 ? Failure.ambiguous(reason) : Failure.permanent(reason));
    }

    private static String reason(String code, JsonObject body) {
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
    static DeliveryFailedException noAnswer(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (NOTHING_LEFT_US.stream().anyMatch(cause.getClass()::equals) || isConnectTimeout(cause)) {
                return new DeliveryFailedException(Failure.passing("The portal can't be reached"), failure);
            }
        }
        return new DeliveryFailedException(Failure.ambiguous("The portal did not answer"), failure);
    }

    private static boolean isConnectTimeout(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof SocketTimeoutException && message != null && message.startsWith("Connect");
    }

    private static DeliveryFailedException failed(Failure failure) {
        return new DeliveryFailedException(failure);
    }
}
