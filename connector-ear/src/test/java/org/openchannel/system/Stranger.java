package org.openchannel.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who asks the console for things by hand, and says anything about themselves. */
final class Stranger {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI address;
    private String from = "";
    private List<String> lastCookies = List.of();

    Stranger(URI address) {
        this.address = address;
    }

    /** As a proxy in front would say it. */
    void claimsToBe(String address) {
        from = address;
    }

    boolean enters(String name, String password) {
        return post("/console/signin", Map.of("name", name, "password", password)) == 303;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** The status of the answer to a form of our own page. */
    int post(String path, Map<String, String> fields) {
        return postFrom(address.toString(), path, fields);
    }

    int postFrom(String origin, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }

    /** Puts a cookie into its browser. */
    void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/console");
        cookie.setDomain("localhost.local");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address, cookie);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** The cookies of the last answer that set any, as they came. */
    List<String> lastCookies() {
        return lastCookies;
    }

    private HttpResponse<String> send(HttpRequest.Builder unfinished) {
        if (!from.isEmpty()) {
            unfinished.header("X-Forwarded-For", from);
        }
        try {
            var answer = client.send(unfinished.build(), BodyHandlers.ofString());
            var set = answer.headers().allValues("Set-Cookie");
            lastCookies = set.isEmpty() ? lastCookies : set;
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
