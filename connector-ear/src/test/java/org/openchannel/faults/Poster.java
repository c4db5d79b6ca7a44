package org.openchannel.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Posts what a fake has to tell the product. */
final class Poster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Posts; the answer comes later, or never. */
    CompletableFuture<HttpResponse<String>> post(URI address, Map<String, String> headers, byte[] body) {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** The same for news. */
    CompletableFuture<Boolean> isTaken(News news) {
        return isTaken(news.address(), news.headers(), news.body().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it was acknowledged; a broken connection is no acknowledgement. */
    private CompletableFuture<Boolean> isTaken(URI address, Map<String, String> headers, byte[] body) {
        return post(address, headers, body)
                .handle((answer, broken) -> broken == null && answer.statusCode() / 100 == 2);
    }
}
