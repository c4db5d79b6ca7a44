package org.openchannel.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    private final Downloads downloads = new Downloads(new AddressGuard(new OutboundRules(true)));
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void serve() {
        answer("/a.png", 200, "Content-Type", "image/PNG; charset=x", "0123456789");
        answer("/here", 302, "Location", "/a.png", "");
        answer("/elsewhere", 302, "Location", "http://192.0.2.1/", "");
        answer("/nowhere", 302, "Location", "http://a b/", "");
        answer("/circle", 302, "Location", "/circle", "");
        answer("/gone", 404, "Content-Type", "text/html", "no");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void brings_the_bytes_and_their_type() throws IOException {
        try (var download = downloads.open(at("/a.png"), 10)) {
            assertThat(download.mediaType()).isEqualTo("image/png");
            assertThat(download.content().readAllBytes()).hasSize(10);
        }
    }

    @Test
    void follows_a_redirect_within_the_host_only() throws IOException {
        try (var download = downloads.open(at("/here"), 10)) {
            assertThat(download.content().readAllBytes()).hasSize(10);
        }
        refuses("/elsewhere", "another host");
        refuses("/circle", "circles");
        refuses("/nowhere", "no address");
    }

    @Test
    void breaks_off_what_is_too_large() throws IOException {
        try (var download = downloads.open(at("/a.png"), 9)) {
            assertThatThrownBy(() -> download.content().readAllBytes()).hasMessageContaining("too large");
        }
    }

    @Test
    void says_what_the_other_side_answered() {
        refuses("/gone", "404");
    }

    @Test
    void asks_the_guard_first() {
        var strict = new Downloads(new AddressGuard(new OutboundRules(false)));

        assertThatThrownBy(() -> strict.open(at("/a.png"), 10)).hasMessageContaining("private address");
    }

    private void refuses(String path, String why) {
        assertThatThrownBy(() -> downloads.open(at(path), 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(String path, int status, String header, String value, String body) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add(header, value);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
