package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.portal.staff.AdminToken;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.ServerSettings;

/**
 * Gives the portal the token by which programs may drive it: the configured one, or one drawn once and kept in the data
 * folder where programs are let in without.
 */
@Dependent
public class AdminAccess {

    private static final String SWITCH = "connector.portal.api.enabled";
    private static final String TOKEN = "connector.portal.admin-token";
    private static final String FILE = "portal-admin-token";
    private static final int LENGTH = 48;
    private static final String STRONG = "[A-Za-z0-9.]{32,200}";

    @Produces
    @ApplicationScoped
    Held held(ServerSettings server, SecretSource secrets) {
        return new Held(token(ConfigProvider.getConfig(), server, secrets));
    }

    @Produces
    @Dependent
    AdminToken token(Held held) {
        return held.token();
    }

    static AdminToken token(Config config, ServerSettings server, SecretSource secrets) {
        var given = text(config, TOKEN);
        var isOpen = isSwitchedOn(config) || server.isTryout();
        if (!server.isPortalEnabled() || (given.isEmpty() && !isOpen)) {
            return new AdminToken(Optional.empty());
        }
        if (given.filter(token -> !token.matches(STRONG)).isPresent()) {
            throw new IllegalStateException("The setting " + TOKEN
                    + " is too weak or holds other characters: 32 to 200 letters, digits" + " and dots are expected");
        }
        return new AdminToken(Optional.of(given.map(Secret::of)
                .orElseGet(() -> KeptSecret.in(server.dataFolder().resolve(FILE), LENGTH, secrets))));
    }

    private static boolean isSwitchedOn(Config config) {
        var text = text(config, SWITCH).orElse("false");
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalStateException(
                        "The setting " + SWITCH + " has the value \"" + text + "\": true or false is expected");
        };
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Records can't be proxied; this can. */
    static class Held {

        private final AdminToken token;

        /** For the client proxy only. */
        Held() {
            this(new AdminToken(Optional.empty()));
        }

        Held(AdminToken token) {
            this.token = token;
        }

        AdminToken token() {
            return token;
        }
    }
}
