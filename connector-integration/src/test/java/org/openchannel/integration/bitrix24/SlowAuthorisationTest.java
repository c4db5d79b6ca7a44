package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.integration.http.DrippingServer;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** An authorisation server that always says a little more holds a portal's calls no longer than one that says nothing. */
@Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
class SlowAuthorisationTest {

    private final RestOAuthServers oauth = new RestOAuthServers(Duration.ofMillis(300));

    @Test
    void headers_that_never_end_are_no_answer() throws IOException {
        try (var server = DrippingServer.inHeaders()) {
            isNoAnswer(server);
        }
    }

    @Test
    void a_body_that_never_ends_is_no_answer() throws IOException {
        try (var server = DrippingServer.inBody()) {
            isNoAnswer(server);
        }
    }

    private void isNoAnswer(DrippingServer server) {
        var application = new Application("local.1", Secret.of("client secret"), server.url());

        assertThatThrownBy(() -> oauth.refresh(application, Secret.of("old")))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.AMBIGUOUS));
    }
}
