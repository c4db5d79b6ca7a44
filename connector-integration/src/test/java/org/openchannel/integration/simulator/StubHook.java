package org.openchannel.integration.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Somebody who is told things, on this machine only. */
final class StubHook implements AutoCloseable {

    private final HttpServer server;
    private final List<Told> told = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 200;

    /** What was posted. */
    record Told(String body, String signature, String algorithm, String contentType) {}

    StubHook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            told.add(new Told(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    Objects.requireNonNullElse(headers.getFirst("X-Webhook-Hmac"), ""),
                    Objects.requireNonNullElse(headers.getFirst("X-Webhook-Hmac-Algorithm"), ""),
                    Objects.requireNonNullElse(headers.getFirst("Content-Type"), "")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    void answers(int next) {
        status = next;
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/simulator/1");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
