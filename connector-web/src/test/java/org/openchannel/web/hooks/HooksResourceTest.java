package org.openchannel.web.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.message.Backlog;

class HooksResourceTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private final HooksResource hooks = new HooksResource(bridge.receive);
    private final MessageFilesResource files = new MessageFilesResource(bridge.fileLinks, bridge.files);

    private int post(String gateway, UUID account, String secret, int size) throws IOException {
        try (var answer =
                hooks.post(gateway, account.toString(), headers(secret), new ByteArrayInputStream(new byte[size]))) {
            return answer.getStatus();
        }
    }

    private int post() throws IOException {
        return post("simulator", account(), bridge.hookSecret(), 1);
    }

    private UUID account() {
        return bridge.line.account().id();
    }

    private static HttpHeaders headers(String secret) {
        var all = new MultivaluedHashMap<String, String>();
        all.putSingle("X-Secret", secret);
        return (HttpHeaders) Proxy.newProxyInstance(
                HooksResourceTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, method, arguments) -> all);
    }

    @Test
    void a_signed_update_is_stored_before_it_is_answered_and_repeats_are_harmless() throws IOException {
        bridge.gateway.says(bridge.received("x1", new Content.Text("hi")));

        assertThat(post()).isEqualTo(200);
        assertThat(post()).isEqualTo(200);

        assertThat(bridge.messages.all()).hasSize(1);
    }

    @Test
    void forged_unknown_and_monstrous_updates_are_refused() throws IOException {
        bridge.gateway.says(bridge.received("x1", new Content.Text("hi")));

        assertThat(post("simulator", account(), "wrong", 1)).isEqualTo(403);
        assertThat(post("simulator", new UUID(9, 9), bridge.hookSecret(), 1)).isEqualTo(404);
        assertThat(post("another", account(), bridge.hookSecret(), 1)).isEqualTo(404);
        assertThat(post("simulator", account(), bridge.hookSecret(), HooksResource.MOST + 1))
                .isEqualTo(413);
        assertThat(bridge.messages.all()).isEmpty();
    }

    @Test
    void where_too_much_waits_a_messenger_that_posts_again_is_asked_to_come_later() throws IOException {
        bridge.gateway.says(bridge.received("x1", new Content.Text("hi")));
        bridge.admission.measured(List.of(new Backlog("m1", account().toString(), 21)));

        try (var answer = hooks.post(
                "simulator",
                account().toString(),
                headers(bridge.hookSecret()),
                new ByteArrayInputStream(new byte[1]))) {
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("30");
        }
        assertThat(bridge.messages.all()).isEmpty();

        bridge.admission.measured(List.of());
        assertThat(post()).isEqualTo(200);
        assertThat(bridge.messages.all()).hasSize(1);
    }

    private Response served(String mediaType) throws IOException {
        bridge.posted(bridge.received(
                "x-" + mediaType, new Content.Media(Content.Kind.DOCUMENT, "bytes", "a", mediaType, null)));
        bridge.carry();
        var sent = bridge.portal.messages().get(bridge.portal.messages().size() - 1);
        var path = Objects.requireNonNull(sent.file()).address().getPath();
        return files.file(path.substring("/files/".length(), path.lastIndexOf('/')));
    }

    @Test
    void files_are_served_so_that_none_can_run_in_a_browser() throws IOException {
        try (var picture = served("image/png");
                var page = served("text/html");
                var drawing = served("image/svg+xml")) {
            assertThat(picture.getMediaType()).hasToString("image/png");
            assertThat(page.getMediaType()).hasToString("application/octet-stream");
            assertThat(page.getHeaderString(HttpHeaders.CONTENT_DISPOSITION)).isEqualTo("attachment");
            assertThat(drawing.getMediaType()).hasToString("application/octet-stream");
            assertThat(picture.getHeaderString("Content-Security-Policy")).contains("sandbox");
            assertThat((InputStream) page.getEntity()).hasContent("bytes");
        }
        try (var none = files.file("made.up.token")) {
            assertThat(none.getStatus()).isEqualTo(404);
        }
    }
}
