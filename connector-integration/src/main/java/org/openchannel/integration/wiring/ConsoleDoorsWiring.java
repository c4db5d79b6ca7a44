package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.integration.openid.Configured;
import org.openchannel.integration.openid.OpenIdSettings;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

/** Reads by which ways people enter the console. */
@Dependent
public class ConsoleDoorsWiring {

    private static final String OIDC = "connector.console.oidc.";
    private static final String PASSWORDS = "connector.console.passwords";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Produces
    @Dependent
    ConsoleDoors doors(ServerSettings server) {
        return doors(ConfigProvider.getConfig(), server);
    }

    @Produces
    @Dependent
    Configured provider(ServerSettings server) {
        return new Configured(provider(ConfigProvider.getConfig(), server));
    }

    static ConsoleDoors doors(Config config, ServerSettings server) {
        var provider = provider(config, server);
        var passwords = text(config, PASSWORDS, "allow");
        if (!Set.of("allow", "refuse").contains(passwords)) {
            throw wrong(PASSWORDS, passwords, "allow or refuse is expected");
        }
        if (passwords.equals("refuse") && provider.isEmpty()) {
            throw wrong(PASSWORDS, passwords, "without " + OIDC + "issuer nobody could enter the console");
        }
        return new ConsoleDoors(
                passwords.equals("allow"),
                provider.map(
                        known -> text(config, OIDC + "title", known.issuer().getHost())));
    }

    /** The provider; empty when none is configured. */
    static Optional<OpenIdSettings> provider(Config config, ServerSettings server) {
        var issuer = text(config, OIDC + "issuer", "");
        if (issuer.isEmpty()) {
            return Optional.empty();
        }
        var secret = text(config, OIDC + "client-secret", "");
        var client = new OpenIdSettings.Client(
                required(config, OIDC + "client-id"),
                secret.isEmpty() ? Optional.empty() : Optional.of(Secret.of(secret)),
                text(config, OIDC + "scope", "openid profile email"),
                server.address("/console/signin/provider/answer"),
                server.address("/console/signin"));
        var claims = new OpenIdSettings.Claims(
                text(config, OIDC + "name-claim", "preferred_username"),
                text(config, OIDC + "roles-claim", "groups"),
                groups(config));
        return Optional.of(new OpenIdSettings(issuer(issuer), client, claims));
    }

    private static URI issuer(String text) {
        try {
            var uri = URI.create(text);
            var isSafe = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost())));
            if (isSafe && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // the sentence below covers it
        }
        throw wrong(OIDC + "issuer", text, "an address such as https://id.example.com/realms/company is expected");
    }

    private static Map<String, KeeperRole> groups(Config config) {
        var groups = new HashMap<String, KeeperRole>();
        take(groups, config, "viewers", KeeperRole.VIEWER);
        take(groups, config, "operators", KeeperRole.OPERATOR);
        take(groups, config, "admins", KeeperRole.ADMIN);
        if (groups.isEmpty()) {
            throw wrong(OIDC + "admins", "", "name at least one group that may enter: viewers, operators or admins");
        }
        return groups;
    }

    /** Later ones may do more, and go before. */
    private static void take(Map<String, KeeperRole> groups, Config config, String key, KeeperRole role) {
        Stream.of(text(config, OIDC + key, "").split(",", -1))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .forEach(group -> groups.put(group, role));
    }

    private static String required(Config config, String key) {
        var text = text(config, key, "");
        if (text.isEmpty()) {
            throw wrong(key, text, "the name the provider knows us by is expected");
        }
        return text;
    }

    private static String text(Config config, String key, String otherwise) {
        return config.getOptionalValue(key, String.class)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(otherwise);
    }

    private static IllegalStateException wrong(String key, String value, String expected) {
        return new IllegalStateException("The setting " + key + " has the value \"" + value + "\": " + expected);
    }
}
