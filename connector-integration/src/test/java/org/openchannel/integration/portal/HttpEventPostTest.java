package org.openchannel.integration.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.OutboundRules;
import org.openchannel.shared.lane.DeliveryFailedException;

class HttpEventPostTest {

    private final HttpEventPost post = new HttpEventPost(new AddressGuard(new OutboundRules(true)));
    private final LinkedBlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final HttpServer server = server();

    private HttpServer server() {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            listening.createContext("/", exchange -> {
                received.add(exchange.getRequestHeaders().getFirst("Content-Type") + " "
                        + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                var answer = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
                if (exchange.getRequestURI().getPath().equals("/endless")) {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().flush();
                    return;
                }
                exchange.sendResponseHeaders(
                        exchange.getRequestURI().getPath().equals("/bad") ? 500 : 200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void posts_a_form_and_keeps_the_beginning_of_the_answer() {
        var answer = post.post(at("/events"), "event=ONX&data%5Ba%5D=1");

        assertThat(received.poll()).isEqualTo("application/x-www-form-urlencoded event=ONX&data%5Ba%5D=1");
        assertThat(answer.isAccepted()).isTrue();
        assertThat(answer.body()).hasSizeLessThan(1000);
    }

    @Test
    @Timeout(20)
    void an_answer_that_never_ends_is_not_waited_for() {
        var impatient = new HttpEventPost(new AddressGuard(new OutboundRules(true)), Duration.ofMillis(200));

        assertThatThrownBy(() -> impatient.post(at("/endless"), "event=ONX"))
                .isInstanceOf(DeliveryFailedException.class);
    }

    @Test
    void an_address_nobody_can_call_is_given_up() {
        assertThatThrownBy(() -> post.post("http://localhost:99999/", "event=ONX"))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        refused -> assertThat(refused.failure().isPermanent()).isTrue());
    }

    @Test
    void a_handler_on_this_machine_is_not_called_where_that_is_refused() {
        var strict = new HttpEventPost(new AddressGuard(new OutboundRules(false)));

        assertThatThrownBy(() -> strict.post(at("/fine"), "a=b"))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("private address");
        assertThat(received).isEmpty();
    }

    @Test
    void a_refusal_is_an_answer_too() {
        assertThat(post.post(at("/bad"), "event=ONX").isAccepted()).isFalse();
    }

    @Test
    void a_handler_that_is_not_there_may_come_back() {
        var nobody = at("/events");
        server.stop(0);

        assertThatThrownBy(() -> post.post(nobody, "event=ONX"))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        failure -> assertThat(failure.failure().isPermanent()).isFalse());
    }

    @Test
    void nobody_is_called_where_nobody_ever_should() {
        assertThatThrownBy(() -> post.post("http://169.254.169.254/", "event=ONX"))
                .isInstanceOf(DeliveryFailedException.class);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }
}
