package org.openchannel.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openchannel.system.RunningProduct;

/** Somebody on duty, signed in to the console of one node. */
final class Duty {

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI address;

    private Duty(URI address) {
        this.address = address;
    }

    /** Its first administrator. */
    static Duty admin(RunningProduct product) {
        try {
            var password = Files.readString(product.data().resolve("console-admin-password"));
            return new Duty(product.address()).enter("admin", password.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody new who may only look. */
    Duty viewer(String name) {
        var page = post("/console/keepers", Map.of("name", name, "role", "VIEWER"));
        return new Duty(address).enter(name, page.select("#new-password").text());
    }

    private Duty enter(String name, String password) {
        post("/console/signin", Map.of("name", name, "password", password));
        return this;
    }

    /** A page, or whatever lies there. */
    String read(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build()).body();
    }

    /** What a form leads to. */
    Document post(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address.toString())
                .POST(BodyPublishers.ofString(form))
                .build());
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
