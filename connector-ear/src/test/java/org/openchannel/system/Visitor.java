package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** Somebody with a browser that has no JavaScript: opens pages, fills forms in, keeps cookies, follows redirects. */
final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final URI home;

    Visitor(URI home) {
        this.home = home;
    }

    /** A file chosen in a form. */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares uploads.
    record Upload(String name, String mediaType, byte[] content) {}

    /** Opens a page; it must be there. */
    Document open(String path) {
        return page(HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html"));
    }

    /** The bytes behind an address. */
    byte[] bytes(String address) {
        var answer = send(HttpRequest.newBuilder(home.resolve(address)), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as("GET %s", address).isEqualTo(200);
        return answer.body();
    }

    /** Sends the first form that {@code selector} finds, with these fields filled in and no named button pressed. */
    Document submit(Document page, String selector, Map<String, String> filledIn) {
        return submit(page, selector, filledIn, Map.of());
    }

    /** The same with files chosen. */
    Document submit(Document page, String selector, Map<String, String> filledIn, Map<String, Upload> files) {
        var found = page.select(selector);
        assertThat(found)
                .as("form %s of %s:%n%s", selector, page.location(), page.body())
                .isNotEmpty();
        var form = (FormElement) found.get(0);
        var fields = fields(form);
        fields.putAll(filledIn);
        var action = form.hasAttr("action") ? form.absUrl("action") : page.location();
        return form.attr("method").equalsIgnoreCase("post")
                ? post(action, fields, form.attr("enctype").startsWith("multipart"), files)
                : open(action + "?" + urlEncoded(fields));
    }

    /** The status with which the first form is answered that {@code selector} finds. */
    int status(Document page, String selector) {
        var form = (FormElement) first(page, selector);
        var request = HttpRequest.newBuilder(URI.create(form.absUrl("action")))
                .header("Accept", "text/html")
                .header("Origin", origin())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(urlEncoded(fields(form))));
        return send(request, BodyHandlers.discarding()).statusCode();
    }

    private static Map<String, String> fields(FormElement form) {
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(pair -> fields.putIfAbsent(pair.key(), pair.value()));
        return fields;
    }

    /** Posts a form without having seen it. */
    Document post(String address, Map<String, String> fields) {
        return post(home.resolve(address).toString(), fields, false, Map.of());
    }

    private Document post(String address, Map<String, String> fields, boolean multipart, Map<String, Upload> files) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .header("Origin", origin());
        if (!multipart) {
            return page(request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(urlEncoded(fields))));
        }
        var boundary = "----story";
        return page(request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(boundary, fields, files))));
    }

    private String origin() {
        return home.getScheme() + "://" + home.getAuthority();
    }

    private Document page(HttpRequest.Builder request) {
        var answer = send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode())
                .as("%s %s:%n%s", answer.request().method(), answer.uri(), answer.body())
                .isBetween(200, 299);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
        try {
            return http.send(request.timeout(PATIENCE).build(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String urlEncoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] multipart(String boundary, Map<String, String> fields, Map<String, Upload> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            if (!files.containsKey(name)) {
                part(body, boundary, name, null, value.getBytes(StandardCharsets.UTF_8));
            }
        });
        files.forEach((name, file) -> part(body, boundary, name, file, file.content()));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static void part(
            ByteArrayOutputStream body, String boundary, String name, @Nullable Upload file, byte[] content) {
        var head = new ArrayList<>(List.of("--" + boundary));
        head.add("Content-Disposition: form-data; name=\"" + name + "\""
                + (file == null ? "" : "; filename=\"" + file.name() + "\""));
        if (file != null) {
            head.add("Content-Type: " + file.mediaType());
        }
        body.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The first element that {@code selector} finds; there must be one. */
    static Element first(Document page, String selector) {
        var found = page.select(selector);
        assertThat(found)
                .as("%s of %s:%n%s", selector, page.location(), page.body())
                .isNotEmpty();
        return found.get(0);
    }

    /** Follows the first link that {@code selector} finds. */
    Document follow(Document page, String selector) {
        return open(first(page, selector).absUrl("href"));
    }
}
