package org.openchannel.integration.openid;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.Patience;

/**
 * Speaks with the provider. Its configured address may be in our own network; wherever else it sends us, the rules for
 * addresses that come from outside hold.
 */
final class ProviderWire {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);
    private static final int LONGEST = 1_000_000;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final AddressGuard guard;
    private final boolean isPlainAllowed;

    /** @param isPlainAllowed whether http will do, as for a provider on this machine */
    ProviderWire(AddressGuard guard, boolean isPlainAllowed) {
        this.guard = guard;
        this.isPlainAllowed = isPlainAllowed;
    }

    /** What lies at {@code address}. */
    Map<String, Object> read(URI address, String... headers) throws NotVouchedException {
        var request = HttpRequest.newBuilder(checked(address)).GET();
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    /** What is answered to a form. */
    Map<String, Object> post(URI address, String form, String... headers) throws NotVouchedException {
        var request = HttpRequest.newBuilder(checked(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    private URI checked(URI address) throws NotVouchedException {
        try {
            if (!isPlainAllowed && !"https".equalsIgnoreCase(address.getScheme())) {
                throw new NotVouchedException(Why.UNREACHABLE, "The provider names an address without TLS: " + address);
            }
            guard.checkCallback(address);
            return address;
        } catch (IOException e) {
            throw new NotVouchedException(Why.UNREACHABLE, "The provider can't be called: " + e.getMessage(), e);
        }
    }

    /** Its words stay out of our log: a provider may repeat there what it was asked. */
    private static Map<String, Object> answer(HttpRequest.Builder unfinished) throws NotVouchedException {
        var request = unfinished
                .header("Accept", "application/json")
                .timeout(ANSWER_TIMEOUT)
                .build();
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            Patience.closeAfter(ANSWER_TIMEOUT, answer.body());
            try (var body = answer.body()) {
                var bytes = body.readNBytes(LONGEST);
                if (answer.statusCode() != 200) {
                    throw new NotVouchedException(
                            answer.statusCode() / 100 == 4 ? Why.DECLINED : Why.UNREACHABLE,
                            request.uri().getHost() + " answered " + answer.statusCode());
                }
                return JSONObjectUtils.parse(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotVouchedException(Why.UNREACHABLE, "Interrupted while asking the provider", e);
        } catch (IOException e) {
            throw new NotVouchedException(Why.UNREACHABLE, request.uri().getHost() + " can't be reached", e);
        } catch (ParseException e) {
            throw new NotVouchedException(Why.UNREACHABLE, request.uri().getHost() + " answered no JSON object");
        }
    }
}
