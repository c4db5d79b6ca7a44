package org.openchannel.integration.bitrix24;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.JsonObject;
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
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.Secret;

/** A portal that answers what the test told it to, on this machine only. */
final class StubPortal implements AutoCloseable {

    private static final Answer UNKNOWN =
            new Answer(404, "{\"error\":\"ERROR_METHOD_NOT_FOUND\",\"error_description\":\"Method not found!\"}");

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = Collections.synchronizedList(new ArrayList<>());

    /** What was asked. */
    record Call(String path, String query, String body) {

        JsonObject json() {
            return Wire.parse(body).orElseThrow();
        }
    }

    private record Answer(int status, String body) {}

    StubPortal() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(uri.getPath(), String.valueOf(uri.getQuery()), body));
        var answer = answers.getOrDefault(uri.getPath(), UNKNOWN);
        if (answer.status == 0) {
            exchange.close();
            return;
        }
        var bytes = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** From now on this method is answered so. */
    StubPortal on(String method, int status, String body) {
        answers.put("/rest/" + method + ".json", new Answer(status, body));
        return this;
    }

    /** From now on this method is answered with this result. */
    StubPortal on(String method, String result) {
        return on(method, 200, "{\"result\":" + result + ",\"time\":{\"finish\":1738065600.11}}");
    }

    /** From now on this method takes the request and hangs up. */
    void hangsUpOn(String method) {
        on(method, 0, "");
    }

    /** From now on the token server answers so. */
    void grants(int status, String body) {
        answers.put("/oauth/token/", new Answer(status, body));
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    /** The last request for this method. */
    JsonObject last(String method) {
        return calls().stream()
                .filter(call -> call.path().equals("/rest/" + method + ".json"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .json();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    PortalAccess access() {
        return new PortalAccess(new MemberId("m1"), URI.create(url() + "/rest/"), Secret.of("access token"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
