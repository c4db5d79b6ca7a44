package org.openchannel.integration.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.Patience;
import org.openchannel.portal.placement.FrameForm;
import org.openchannel.portal.placement.FramePost;
import org.openchannel.shared.form.FormText;

/** Opens pages of applications over HTTP. */
@Dependent
class HttpFramePost implements FramePost {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final int LONGEST_PAGE = 1024 * 1024;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private final AddressGuard guard;

    @Inject
    HttpFramePost(AddressGuard guard) {
        this.guard = guard;
    }

    @Override
    public Page post(FrameForm form) {
        try {
            var address = URI.create(form.action());
            guard.checkCallback(address);
            var answer = CLIENT.send(request(address, form.fields()), BodyHandlers.ofInputStream());
            Patience.closeAfter(ANSWER_TIMEOUT, answer.body());
            return page(answer);
        } catch (IllegalArgumentException e) {
            throw new UnansweredException("The application's address is not one that can be called", e);
        } catch (IOException e) {
            throw new UnansweredException("The application did not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredException("Interrupted while waiting for the application", e);
        }
    }

    private static HttpRequest request(URI address, Map<String, String> fields) {
        return HttpRequest.newBuilder(address)
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html,*/*;q=0.8")
                .header("User-Agent", "Mozilla/5.0 (compatible; Open Channel portal)")
                .POST(BodyPublishers.ofString(FormText.of(fields)))
                .build();
    }

    private static Page page(HttpResponse<InputStream> answer) throws IOException {
        var headers = new TreeMap<String, List<String>>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        try (var body = answer.body()) {
            var text = new String(body.readNBytes(LONGEST_PAGE), StandardCharsets.UTF_8);
            return new Page(answer.statusCode(), headers, text);
        }
    }
}
