package org.openchannel.integration.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.integration.http.AddressGuard;
import org.openchannel.integration.http.Downloads;
import org.openchannel.integration.http.OutboundRules;
import org.openchannel.portal.attack.Addresses;
import org.openchannel.portal.placement.FrameForm;
import org.openchannel.portal.placement.FramePost.UnansweredException;
import org.openchannel.shared.file.InMemoryFileStore;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Whatever address strangers name, by none of the portal's ways out do they make us visit this machine. */
@Timeout(60)
class WaysOutTest {

    private final AtomicInteger visits = new AtomicInteger();
    private final HttpServer server = server();

    private HttpServer server() {
        try {
            var listening = HttpServer.create(new InetSocketAddress(0), 0);
            listening.createContext("/", exchange -> {
                visits.incrementAndGet();
                exchange.getResponseHeaders().add("Location", "/secret");
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            return listening;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void no_spelling_of_an_address_leads_inside() {
        for (var address : Addresses.at(server.getAddress().getPort())) {
            refused(address);
        }
    }

    @Test
    void no_name_that_stands_for_an_inner_address_leads_inside() throws IOException {
        var names = List.of("localhost", InetAddress.getLocalHost().getHostName());

        for (var name : names) {
            refused("http://" + name + ":" + server.getAddress().getPort() + "/");
        }
    }

    @Test
    void nobody_is_followed_to_where_they_point() {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        var lenient = new AddressGuard(new OutboundRules(true));

        assertThat(new HttpEventPost(lenient).post(address, "a=1").status()).isEqualTo(302);
        assertThat(new HttpFramePost(lenient).post(form(address)).status()).isEqualTo(302);
        assertThat(visits).hasValue(2);
    }

    private void refused(String address) {
        var guard = new AddressGuard(new OutboundRules(false));
        assertThatThrownBy(() -> new HttpEventPost(guard).post(address, "a=1"))
                .as(address)
                .isInstanceOf(DeliveryFailedException.class);
        assertThatThrownBy(() -> new HttpFramePost(guard).post(form(address)))
                .as(address)
                .isInstanceOf(UnansweredException.class);
        assertThatThrownBy(() -> new FetchedFiles(new Downloads(guard), new InMemoryFileStore()).fetch(address, null))
                .as(address)
                .isInstanceOf(IOException.class);
        assertThat(visits).as(address).hasValue(0);
    }

    private static FrameForm form(String address) {
        return new FrameForm(address, Map.of(), "frame", "sid");
    }
}
