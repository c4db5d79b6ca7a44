package org.openchannel.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** A program that drives the embedded portal, and calls its REST door as an application does. */
final class PortalApi {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI address;
    private final String token;

    PortalApi(HttpClient client, URI address, Path data) {
        this.client = client;
        this.address = address;
        try {
            this.token = Files.readString(data.resolve("portal-admin-token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PortalApi of(RunningProduct product) {
        return new PortalApi(HttpClient.newHttpClient(), product.address(), product.data());
    }

    String get(String path) {
        return body(send(request("/portal/api/" + path).GET()));
    }

    String post(String path, String body) {
        return body(send(request("/portal/api/" + path).POST(BodyPublishers.ofString(body))));
    }

    /** Calls a method with a JSON body, as an application. */
    String call(String method, String accessToken, String body) {
        var request = HttpRequest.newBuilder(URI.create(address + "/rest/" + method))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + accessToken)
                .POST(BodyPublishers.ofString(body));
        return body(send(request));
    }

    /** Without a token, or with whatever is in {@code authorization}. */
    int statusFor(String authorization) {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/portal/api/apps")).timeout(PATIENCE);
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.GET()).statusCode();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The first value called {@code name} in a JSON text: a string without escapes, a number or a flag. */
    static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\\s*\"?([^\",}\\]]*)").matcher(json);
        if (found.find()) {
            return found.group(1);
        }
        throw new IllegalArgumentException("No " + name + " in " + json);
    }

    private static String body(HttpResponse<String> answer) {
        return answer.body();
    }
}
