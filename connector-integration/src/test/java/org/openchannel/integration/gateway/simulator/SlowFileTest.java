package org.openchannel.integration.gateway.simulator;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.integration.http.DrippingServer;
import org.openchannel.shared.Secret;

@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SlowFileTest {

    @Test
    void a_file_that_never_ends_is_broken_off() throws IOException {
        try (var server = DrippingServer.inBody()) {
            var calls =
                    new SimulatorCalls(new SimulatorSettings(server.url(), Secret.of("key")), Duration.ofMillis(300));
            var media = new Content.Media(Content.Kind.IMAGE, "f1", "a.png", "image/png", null);

            assertThatThrownBy(() -> {
                        try (var file = calls.fetch(media)) {
                            file.readAllBytes();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }
}
