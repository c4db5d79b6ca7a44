package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.integration.gateway.simulator.SimulatorSettings;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.ServerSettings;
import org.openchannel.simulator.device.ApiKey;

/**
 * Gives the simulated messenger its API key and the gateway the same key and the messenger's address. Unless configured,
 * the key is drawn once and kept in the data folder.
 */
@Dependent
public class SimulatorAccess {

    private static final String URL = "connector.simulator.url";
    private static final String KEY = "connector.simulator.api-key";
    private static final String KEY_FILE = "simulator-api-key";
    private static final int KEY_LENGTH = 40;

    @Produces
    @ApplicationScoped
    Held held(ServerSettings server, SecretSource secrets) {
        var config = ConfigProvider.getConfig();
        return new Held(new SimulatorSettings(url(config, server), key(config, server.dataFolder(), secrets)));
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
        return text(config, KEY).map(Secret::of).orElseGet(() -> keptKey(folder, secrets));
    }

    static Secret keptKey(Path folder, SecretSource secrets) {
        var file = folder.resolve(KEY_FILE);
        try {
            if (!Files.exists(file)) {
                create(file, secrets.next(KEY_LENGTH));
            }
            return Secret.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the simulated messenger can't be kept in " + file, e);
        }
    }

    /** Appears whole or not at all; a temporary file is readable only to its owner. */
    private static void create(Path file, Secret key) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, KEY_FILE, ".new");
        Files.writeString(draft, key.reveal());
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException kept) {
            Files.delete(draft);
        }
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
