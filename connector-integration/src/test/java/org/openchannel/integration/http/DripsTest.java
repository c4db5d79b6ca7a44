package org.openchannel.integration.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A far side that always says a little more holds nobody for ever. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class DripsTest {

    private final Downloads downloads =
            new Downloads(new AddressGuard(new OutboundRules(true)), Duration.ofMillis(300), Duration.ofMillis(300));

    @Test
    void a_download_whose_headers_drip_is_broken_off() throws IOException {
        try (var server = DrippingServer.inHeaders()) {
            assertThatThrownBy(() -> downloads.open(server.url(), 1000)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_download_whose_body_drips_is_broken_off() throws IOException {
        try (var server = DrippingServer.inBody();
                var download = downloads.open(server.url(), 1_000_000)) {
            assertThatThrownBy(() -> download.content().readAllBytes()).isInstanceOf(IOException.class);
        }
    }
}
