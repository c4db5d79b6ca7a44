package org.openchannel.integration.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.Patience;
import org.openchannel.portal.delivery.EventPost;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Posts events over HTTP. Redirects are an answer like any other: a handler is the address it was bound with. */
@Dependent
class HttpEventPost implements EventPost {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final int LONGEST_ANSWER = 900;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final AddressGuard guard;
    private final Duration patience;

    @Inject
    HttpEventPost(AddressGuard guard) {
        this(guard, ANSWER_TIMEOUT);
    }

    HttpEventPost(AddressGuard guard, Duration patience) {
        this.guard = guard;
        this.patience = patience;
    }

    @Override
    public Answer post(String handlerUrl, String form) {
        var handler = address(handlerUrl);
        try {
            guard.checkCallback(handler);
            var answer = CLIENT.send(request(handler, form), BodyHandlers.ofInputStream());
            Patience.closeAfter(patience, answer.body());
            return new Answer(answer.statusCode(), beginning(answer.body()));
        } catch (IllegalArgumentException e) {
            throw new DeliveryFailedException(Failure.permanent("Not an address: " + handlerUrl), e);
        } catch (IOException e) {
            throw new DeliveryFailedException(Failure.passing(handler.getHost() + " can't be reached: " + e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailedException(Failure.ambiguous("Interrupted while posting"), e);
        }
    }

    private static URI address(String handlerUrl) {
        try {
            return URI.create(handlerUrl);
        } catch (IllegalArgumentException e) {
            throw new DeliveryFailedException(Failure.permanent("Not an address: " + handlerUrl), e);
        }
    }

    private static HttpRequest request(URI handler, String form) {
        return HttpRequest.newBuilder(handler)
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "Bitrix24 Webhook Engine")
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String beginning(InputStream body) throws IOException {
        try (body) {
            return new String(body.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        }
    }
}
