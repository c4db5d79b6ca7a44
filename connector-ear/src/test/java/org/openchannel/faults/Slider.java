package org.openchannel.faults;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The settings of a line as the portal's administrator opens them in the slider: asks for a code, and no more. */
final class Slider {

    private final Poster poster = new Poster();
    private final URI product;

    Slider(URI product) {
        this.product = product;
    }

    void link(FakePortal portal, String connector, String line) throws Exception {
        var opened = post(
                "/placement/settings",
                Map.of(
                        "member_id",
                        portal.memberId(),
                        "AUTH_ID",
                        portal.accessToken(),
                        "PLACEMENT_OPTIONS",
                        "{\"CONNECTOR\":\"" + connector + "\",\"LINE\":\"" + line + "\"}"));
        var page = opened.headers()
                .firstValue("Page-Token")
                .orElseThrow(() -> new IllegalStateException("No page: " + opened.body()));
        post("/placement/settings/start", Map.of("page", page));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var answer = poster.post(
                        product.resolve(path),
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Origin", product.toString()),
                        PhpForm.write(fields).getBytes(StandardCharsets.UTF_8))
                .get(30, TimeUnit.SECONDS);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }
}
