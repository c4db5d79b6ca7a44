package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.integration.gateway.simulator.SimulatorSettings;
import org.openchannel.integration.keeping.SharedFolder;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.ServerSettings;
import org.openchannel.simulator.device.ApiKey;

/**
 * Gives the simulated messenger its API key and the gateway the same key and the messenger's address. Unless configured,
 * the key is drawn once and kept in the shared folder: any node answers any other.
 */
@Dependent
public class SimulatorAccess {

    private static final String URL = "connector.simulator.url";
    private static final String KEY = "connector.simulator.api-key";
    private static final String KEY_FILE = "simulator-api-key";
    private static final int KEY_LENGTH = 40;

    @Produces
    @ApplicationScoped
    Held held(ServerSettings server, SharedFolder shared, SecretSource secrets) {
        var config = ConfigProvider.getConfig();
        return new Held(new SimulatorSettings(url(config, server), key(config, shared.path(), secrets)));
    }

    @Produces
    @Dependent
    SimulatorSettings gateway(Held held) {
        return held.settings();
    }

    @Produces
    @Dependent
    ApiKey messenger(Held held) {
        return new ApiKey(held.settings().apiKey());
    }

    private static URI url(Config config, ServerSettings server) {
        return text(config, URL).map(SimulatorAccess::address).orElseGet(server::publicUrl);
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^/?#]+/?")) {
            throw new IllegalStateException("The setting " + URL + " has the value \"" + text
                    + "\": an address such as http://localhost:8080 is expected");
        }
        return URI.create(text.replaceAll("/$", ""));
    }

    private static Secret key(Config config, Path folder, SecretSource secrets) {
        return text(config, KEY)
                .map(Secret::of)
                .orElseGet(() -> KeptSecret.in(folder.resolve(KEY_FILE), KEY_LENGTH, secrets));
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Records can't be proxied; this can. */
    static class Held {

        private final SimulatorSettings settings;

        /** For the client proxy only. */
        Held() {
            this(new SimulatorSettings(URI.create("http://unset"), Secret.of("unset")));
        }

        Held(SimulatorSettings settings) {
            this.settings = settings;
        }

        SimulatorSettings settings() {
            return settings;
        }
    }
}
