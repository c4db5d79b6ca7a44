package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.integration.keeping.SharedFolder;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.ServerSettings;

/** Turns configuration into records, and refuses wrong values by name. The manual is microprofile-config.properties. */
@Dependent
public class Settings {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Produces
    @ApplicationScoped
    Held held() {
        return new Held(read(ConfigProvider.getConfig()));
    }

    @Produces
    @Dependent
    ServerSettings server(Held held) {
        return held.settings();
    }

    @Produces
    @Dependent
    NodeName node() {
        return value(ConfigProvider.getConfig(), "connector.node", Settings::nodeName);
    }

    @Produces
    @Dependent
    SharedFolder shared() {
        return shared(ConfigProvider.getConfig());
    }

    private static NodeName nodeName(String text) {
        if (!text.isEmpty()) {
            return new NodeName(text);
        }
        try {
            return new NodeName(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("this computer does not know its own name, so a name is expected", e);
        }
    }

    /** Reads the server's settings. */
    static ServerSettings read(Config config) {
        if (config.getOptionalValue("connector.db.url", String.class).isEmpty()) {
            throw new IllegalStateException(
                    "The setting connector.db.url is missing: without a database of its own this"
                            + " server would forget everything when it stops. See connector.db.* in the manual.");
        }
        var publicUrl = value(config, "connector.public-url", Settings::address);
        var isTryout = value(config, "connector.tryout", Settings::yesOrNo);
        if (isTryout && !LOOPBACK.contains(publicUrl.getHost())) {
            throw new IllegalStateException("The setting connector.tryout is true, but " + publicUrl
                    + " is not this computer only: nobody would need a password there.");
        }
        return new ServerSettings(
                publicUrl,
                value(config, "connector.data", Settings::folder),
                value(config, "connector.portal.enabled", Settings::yesOrNo),
                value(config, "connector.simulator.enabled", Settings::yesOrNo),
                isTryout);
    }

    /** Reads where the things lie that all nodes must have alike. */
    static SharedFolder shared(Config config) {
        var isNamed = !text(config, "connector.shared").isEmpty();
        return new SharedFolder(value(config, isNamed ? "connector.shared" : "connector.data", Settings::folder));
    }

    private static String text(Config config, String key) {
        return config.getOptionalValue(key, String.class).orElse("").strip();
    }

    private static <T> T value(Config config, String key, Function<String, T> parse) {
        var text = text(config, key);
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The setting " + key + " has the value \"" + text + "\": " + e.getMessage(), e);
        }
    }

    private static URI address(String text) {
        var uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        var isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!isWeb
                || uri.getHost() == null
                || uri.getQuery() != null
                || !uri.getPath().isEmpty()) {
            throw new IllegalArgumentException("an address such as https://connector.example.com is expected");
        }
        return uri;
    }

    private static Path folder(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a folder is expected");
        }
        return Path.of(text.startsWith("~/") ? System.getProperty("user.home") + text.substring(1) : text)
                .toAbsolutePath();
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false is expected");
        };
    }

    /** Records can't be proxied; this can. */
    static class Held {

        private final ServerSettings settings;

        /** For the client proxy only. */
        Held() {
            this(new ServerSettings(URI.create("http://unset"), Path.of(""), false, false, false));
        }

        Held(ServerSettings settings) {
            this.settings = settings;
        }

        ServerSettings settings() {
            return settings;
        }
    }
}
