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
import org.openchannel.bridge.courier.OpenLines.ConnectorGoneException;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * What a portal's refusals and silences mean, and for whom: one message, a line, or everything we want there. The code
 * decides, not the status: 503 may be a moment's limit or a block by hand.
 */
final class PortalErrors {

    private static final Set<String> TOKEN = Set.of("expired_token", "invalid_token");

    /** Nothing can be done there before somebody acts. */
    private static final Set<String> CLOSED = Set.of("OVERLOAD_LIMIT", "PORTAL_DELETED", "PAYMENT_REQUIRED");

    /** The same, as long as we come with this person's token. */
    private static final Set<String> NOT_THEM = Set.of("user_access_error", "authorization_error", "NO_AUTH_FOUND");

    /** So portals answer, too, whoever tells a workflow what it heard before, or does not wait for. */
    private static final String DENIED = "ACCESS_DENIED";

    private static final String REFUSED = "The portal refused: ";

    /** The same where we can't do without the method; of another one it only says that this one is not for us. */
    private static final Set<String> FORBIDDEN =
            Set.of(DENIED, "INVALID_CREDENTIALS", "insufficient_scope", "WRONG_AUTH_TYPE");

    private static final Set<String> BROKEN = Set.of("INTERNAL_SERVER_ERROR", "ERROR_UNEXPECTED_ANSWER");
    private static final String NO_CONNECTOR = "IMCONNECTOR_NO_CORRECT_PROVIDER";
    private static final String LINE_OFF = "NOT_ACTIVE_LINE";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int LONGEST_REASON = 300;

    /** What goes wrong before the first byte of a request is sent. */
    private static final Set<Class<?>> NOTHING_LEFT_US = Set.of(
            ConnectException.class,
            HttpConnectTimeoutException.class,
            UnknownHostException.class,
            NoRouteToHostException.class,
            SSLHandshakeException.class);

    private PortalErrors() {}

    /** The body of an answer to {@code command} that is a success. */
    static JsonObject checked(Command command, int status, Optional<JsonObject> body) {
        var refusal = body.flatMap(PortalErrors::refusal);
        if (refusal.isPresent()) {
            throw refused(command, status, refusal.get(), body.orElseThrow());
        }
        if (status / 100 != 2) {
            throw failed(status >= 500 && status != 503 ? command.doubt(said(status)) : passing(said(status)));
        }
        return body.orElseThrow(() -> failed(command.doubt("The portal's answer can't be read")));
    }

    /** A refusal may also hide in a success: {@code {"result": {"result": false, "error": …}}}. */
    private static Optional<JsonObject> refusal(JsonObject body) {
        return Stream.of(Wire.object(body, "result"), body)
                .filter(part ->
                        Wire.text(part, "error").filter(code -> !code.isEmpty()).isPresent())
                .findFirst();
    }

    private static RuntimeException refused(Command command, int status, JsonObject refusal, JsonObject body) {
        var code = Wire.text(refusal, "error").orElseThrow();
        var reason = reason(code, refusal);
        if (TOKEN.contains(code)) {
            return new ExpiredTokenException(code);
        }
        if (NOT_THEM.contains(code)) {
            return UnwelcomeException.ofThem(reason);
        }
        if (CLOSED.contains(code) || (FORBIDDEN.contains(code) && command.isVital())) {
            return new UnwelcomeException(reason);
        }
        return lineOff(code, reason)
                .orElseGet(() -> failed(
                        switch (code) {
                            case BudgetBook.TOO_MANY_REQUESTS ->
                                Failure.throttled(reason, A_MOMENT).ofParty();
                            case BudgetBook.WORKED_TOO_LONG ->
                                shutOut(command, Failure.throttled(reason, BudgetBook.untilOpen(body)));
                            default ->
                                status >= 500 || BROKEN.contains(code)
                                        ? command.doubt(reason)
                                        : Failure.permanent(reason);
                        }));
    }

    /** A portal shuts out one method: customers' messages need not wait because ticks have used up their time. */
    private static Failure shutOut(Command command, Failure failure) {
        return command.carriesMessages() ? failure.ofParty() : failure;
    }

    /** The trouble of a line in these words, if it is one. */
    static Optional<RuntimeException> lineOff(String words, String reason) {
        if (words.contains(NO_CONNECTOR)) {
            return Optional.of(new ConnectorGoneException(reason));
        }
        return words.contains(LINE_OFF) ? Optional.of(new LineOffException(reason)) : Optional.empty();
    }

    /** Whether a workflow does not wait any more; any other refusal is somebody's trouble. */
    static boolean isOver(Failure failure) {
        return failure.isPermanent() && failure.reason().startsWith(REFUSED + DENIED);
    }

    private static String reason(String code, JsonObject refusal) {
        var description = Wire.text(refusal, "error_description").orElse("");
        return shortened(REFUSED + code + (description.isEmpty() ? "" : " (" + description + ")"));
    }

    /** A reason of bounded length. */
    static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }

    /** An answer that is not Bitrix24's: a proxy, a restart, a crash. */
    private static String said(int status) {
        return "The portal answered " + status;
    }

    /** What a call that got no answer means. */
    static DeliveryFailedException noAnswer(Exception failure) {
        return new DeliveryFailedException(
                isBeforeTheFirstByte(failure)
                        ? passing("The portal can't be reached")
                        : Failure.ambiguous("The portal did not answer"),
                failure);
    }

    /** The same of a call that may be repeated whatever became of it. */
    static DeliveryFailedException noAnswer(Command command, Exception failure) {
        return isBeforeTheFirstByte(failure)
                ? noAnswer(failure)
                : new DeliveryFailedException(command.doubt("The portal did not answer"), failure);
    }

    private static boolean isBeforeTheFirstByte(Exception failure) {
        return Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> NOTHING_LEFT_US.contains(cause.getClass()) || isConnectTimeout(cause));
    }

    private static boolean isConnectTimeout(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof SocketTimeoutException && message != null && message.startsWith("Connect");
    }

    private static Failure passing(String reason) {
        return Failure.passing(reason).ofParty();
    }

    private static DeliveryFailedException failed(Failure failure) {
        return new DeliveryFailedException(failure);
    }
}
