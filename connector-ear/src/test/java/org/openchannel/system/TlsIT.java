package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.system.PortalApi.field;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openchannel.launch.SelfSigned;

/** connector.jar with a certificate of one's own. */
class TlsIT {

    @TempDir
    Path folder;

    @Test
    void everything_is_reached_by_tls_and_says_so() throws Exception {
        var made = SelfSigned.in(folder);
        int port = Build.freePort();
        var settings = Map.of(
                "connector.tls.port", Integer.toString(port),
                "connector.tls.certificate", made.certificate().toString(),
                "connector.tls.key", made.key().toString());
        var address = URI.create("https://localhost:" + port);

        try (var product = RunningProduct.tryOut(settings);
                var stranger = StrangersApplication.answering("hello")) {
            var api = new PortalApi(trusting(made), address, product.data());
            var application = api.post(
                    "apps", "{\"name\": \"Stranger\", \"installUrl\": \"" + stranger.address() + "/install\"}");

            assertThat(field(application, "clientEndpoint")).isEqualTo(address + "/rest/");
            api.post("apps/" + field(application, "clientId") + "/install", "");
            assertThat(stranger.received()).anySatisfy(sent -> assertThat(sent).contains("https%3A%2F%2Flocalhost"));
        }
    }

    private static HttpClient trusting(SelfSigned made) throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(made.trusted());
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }
}
