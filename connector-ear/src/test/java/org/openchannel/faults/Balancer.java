package org.openchannel.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before several nodes and gives each request to the next of them; who does not listen is passed over. */
final class Balancer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> HANDED_ON = List.of("content-type", "x-webhook-hmac");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<URI> nodes = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final FakeServer server = new FakeServer(this::forwarded);

    URI address() {
        return server.address();
    }

    void add(URI node) {
        nodes.add(node);
    }

    private Answer forwarded(Request request) {
        for (int tries = 0; tries < nodes.size(); tries++) {
            try {
                var answer = client.send(
                        request(request, nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()))),
                        BodyHandlers.ofString());
                return Answer.of(answer.statusCode(), answer.body());
            } catch (ConnectException e) {
                // The next one, then.
            } catch (IOException e) {
                return Answer.of(502, "").with(Answer.Conduct.CLOSED);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Answer.of(502, "").with(Answer.Conduct.CLOSED);
            }
        }
        return Answer.of(503, "");
    }

    private static HttpRequest request(Request request, URI node) {
        var forwarded = HttpRequest.newBuilder(node.resolve(request.path()))
                .timeout(PATIENCE)
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        HANDED_ON.stream()
                .filter(name -> !request.header(name).isEmpty())
                .forEach(name -> forwarded.header(name, request.header(name)));
        return forwarded.build();
    }

    @Override
    public void close() {
        server.close();
    }
}
