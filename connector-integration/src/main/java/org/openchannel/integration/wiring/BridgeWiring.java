package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.bridge.installation.BridgeSettings.Application;
import org.openchannel.shared.Secret;

/** Reads how the bridge presents itself to portals. */
@Dependent
public class BridgeWiring {

    private static final String PREFIX = "connector.bitrix24.";
    private static final String CLIENT_ID = PREFIX + "client-id";
    private static final String CLIENT_SECRET = PREFIX + "client-secret";

    @Produces
    @ApplicationScoped
    Held held() {
        return new Held(read(ConfigProvider.getConfig()));
    }

    @Produces
    @Dependent
    BridgeSettings bridge(Held held) {
        return held.settings();
    }

    static BridgeSettings read(Config config) {
        return new BridgeSettings(
                value(config, PREFIX + "connector-code", "open_channel_connector", Function.identity()),
                value(config, PREFIX + "connector-name", "WhatsApp", BridgeWiring::name),
                value(config, "connector.gateway", "simulator", GatewayCode::new),
                application(config),
                value(config, PREFIX + "check-every", "PT30S", BridgeWiring::duration));
    }

    private static @Nullable Application application(Config config) {
        var id = text(config, CLIENT_ID);
        var secret = text(config, CLIENT_SECRET);
        if (id.isPresent() != secret.isPresent()) {
            throw new IllegalStateException(
                    "The settings " + CLIENT_ID + " and " + CLIENT_SECRET + " belong together: only one is set");
        }
        var server = value(config, PREFIX + "oauth-server", "https://oauth.bitrix24.tech", BridgeWiring::server);
        return id.isEmpty() ? null : new Application(id.get(), Secret.of(secret.orElseThrow()), server);
    }

    private static <T> T value(Config config, String key, String otherwise, Function<String, T> parse) {
        var text = text(config, key).orElse(otherwise);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalStateException(
                    "The setting " + key + " has the value \"" + text + "\": " + e.getMessage(), e);
        }
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String name(String text) {
        if (text.length() > 64) {
            throw new IllegalArgumentException("a name has 1 to 64 characters");
        }
        return text;
    }

    private static URI server(String text) {
        if (!text.matches("https?://[^/?#]+/?")) {
            throw new IllegalArgumentException("an address such as https://oauth.bitrix24.tech is expected");
        }
        return URI.create(text.replaceAll("/$", ""));
    }

    private static Duration duration(String text) {
        var duration = Duration.parse(text);
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("at least PT1S is expected");
        }
        return duration;
    }

    /** Records can't be proxied; this can. */
    static class Held {

        private final BridgeSettings settings;

        /** For the client proxy only. */
        Held() {
            this(new BridgeSettings("unset", "unset", new GatewayCode("unset"), null, Duration.ofMinutes(1)));
        }

        Held(BridgeSettings settings) {
            this.settings = settings;
        }

        BridgeSettings settings() {
            return settings;
        }
    }
}
