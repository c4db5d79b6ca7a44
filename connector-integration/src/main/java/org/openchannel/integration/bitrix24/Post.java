package org.openchannel.integration.bitrix24;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import org.openchannel.integration.http.Patience;
import org.openchannel.shared.form.FormText;

/**
 * One POST is one request: a client that repeats a request behind our back, because the connection ended before the
 * answer came, writes a customer's message twice. One client for all portals, so that a thousand idle ones cost nothing.
 */
final class Post {

    /** Longer than a portal works on a request, so that we never give up on one that succeeds. */
    static final Duration WHOLE_ANSWER = Duration.ofSeconds(70);

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final long LONGEST_ANSWER = 8L * 1024 * 1024;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    private Post() {}

    /** What came back, whatever it is. */
    record Answer(int status, String text) {}

    /**
     * Posts JSON and waits for the whole answer.
     *
     * @throws IOException when there is none; {@link PortalErrors#noAnswer} knows what that means
     */
    static Answer json(URI address, String body, Duration atMost) throws IOException {
        return whole(request(address, "application/json; charset=utf-8", body), atMost);
    }

    /** The same of a form. */
    static Answer form(URI address, Map<String, String> fields, Duration atMost) throws IOException {
        return whole(request(address, "application/x-www-form-urlencoded", FormText.of(fields)), atMost);
    }

    private static HttpRequest request(URI address, String type, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static Answer whole(HttpRequest request, Duration atMost) throws IOException {
        try {
            var answer = Patience.whole(atMost, CLIENT.sendAsync(request, CappedBody.of(LONGEST_ANSWER)));
            return new Answer(answer.statusCode(), answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted before the answer came", e);
        }
    }
}
