package org.openchannel.integration.gateway.simulator;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What the messenger's refusals and silences mean. Public, or the REST client could not create it. */
public class SimulatorErrors implements ResponseExceptionMapper<DeliveryFailedException> {

    private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(5);
    private static final Duration RESTRICTED = Duration.ofMinutes(1);
    private static final int LONGEST_REASON = 200;

    @Override
    public DeliveryFailedException toThrowable(Response answer) {
        var error = errorIn(answer);
        var reason = "The messenger answered " + answer.getStatus() + (error.isEmpty() ? "" : " (" + error + ")");
        return switch (answer.getStatus()) {
            case 401, 403 ->
                failed(Failure.passing("The messenger does not accept our API key")
                        .ofParty());
            case 404 ->
                error.equals("device_unknown")
                        ? new UnknownSessionException()
                        : failed(error.isEmpty() ? Failure.passing(reason) : Failure.permanent(reason));
            case 409, 422 -> unfit(error, reason);
            case 429 -> failed(Failure.throttled(reason, patience(answer)).ofParty());
            default ->
                failed(
                        answer.getStatus() < 500
                                ? Failure.permanent(reason)
                                : answer.getStatus() == 503
                                        ? Failure.passing(reason).ofParty()
                                        : Failure.ambiguous(reason));
        };
    }

    private static DeliveryFailedException unfit(String error, String reason) {
        return switch (error) {
            case "token_unknown" -> new TokenRefusedException(reason);
            case "not_connected" -> failed(unlinked());
            case "restricted" ->
                failed(Failure.throttled("The messenger lets the account send nothing for a while", RESTRICTED)
                        .ofOwner());
            case "restricted_new_chats" ->
                failed(Failure.throttled("The messenger does not let the account write first", RESTRICTED));
            default -> failed(Failure.passing(reason));
        };
    }

    private static Failure unlinked() {
        return Failure.throttled("The account is not linked to a telephone", DEFAULT_PATIENCE)
                .ofOwner();
    }

    /** What a call that got no answer means. */
    static DeliveryFailedException noAnswer(ProcessingException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || isConnectTimeout(cause)) {
                return failed(Failure.passing("The messenger can't be reached").ofParty(), failure);
            }
        }
        return failed(Failure.ambiguous("The messenger did not answer"), failure);
    }

    private static boolean isConnectTimeout(Throwable cause) {
        var message = cause.getMessage();
        return cause instanceof SocketTimeoutException && message != null && message.startsWith("Connect");
    }

    private static String errorIn(Response answer) {
        try (var reader = JSON.createReader(new StringReader(text(answer)))) {
            var error = reader.readObject().getString("error", "");
            return error.substring(0, Math.min(error.length(), LONGEST_REASON));
        } catch (JsonException | ClassCastException notOurs) {
            return "";
        }
    }

    private static String text(Response answer) {
        try {
            return answer.readEntity(String.class);
        } catch (ProcessingException | IllegalStateException unreadable) {
            return "";
        }
    }

    private static Duration patience(Response answer) {
        var asked = header(answer.getStringHeaders());
        return asked != null && asked.matches("[0-9]{1,5}")
                ? Duration.ofSeconds(Long.parseLong(asked))
                : DEFAULT_PATIENCE;
    }

    private static @Nullable String header(MultivaluedMap<String, String> headers) {
        return headers.getFirst("Retry-After");
    }

    private static DeliveryFailedException failed(Failure failure) {
        return new DeliveryFailedException(failure);
    }

    private static DeliveryFailedException failed(Failure failure, Throwable cause) {
        return new DeliveryFailedException(failure, cause);
    }

    /** No telephone has the token an account was to be linked with. */
    static class TokenRefusedException extends DeliveryFailedException {

        TokenRefusedException(String reason) {
            super(Failure.permanent(reason));
        }
    }

    /** The messenger does not know our session: it was never started there, or forgotten. */
    static class UnknownSessionException extends DeliveryFailedException {

        UnknownSessionException() {
            super(Failure.throttled("The messenger does not know this account; link it again", DEFAULT_PATIENCE)
                    .ofOwner());
        }
    }
}
