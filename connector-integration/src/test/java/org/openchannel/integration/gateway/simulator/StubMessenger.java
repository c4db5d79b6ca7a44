package org.openchannel.integration.gateway.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A messenger that answers what the test told it to, on this machine only. */
final class StubMessenger implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

    /** What was asked. */
    record Call(String what, String key, String type, String body) {}

    private record Answer(int status, String body, Map<String, String> headers) {}

    StubMessenger() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        calls.add(new Call(
                what,
                String.valueOf(exchange.getRequestHeaders().getFirst("X-Api-Key")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        var answer = answers.getOrDefault(what, new Answer(404, "{\"error\":\"device_unknown\"}", Map.of()));
        answer.headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        var body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** From now on {@code what} (method and path) is answered so. */
    StubMessenger on(String what, int status, String body) {
        answers.put(what, new Answer(status, body, Map.of()));
        return this;
    }

    /** As {@link #on}, asking for patience. */
    void throttles(String what, int seconds) {
        answers.put(what, new Answer(429, "{}", Map.of("Retry-After", Integer.toString(seconds))));
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
