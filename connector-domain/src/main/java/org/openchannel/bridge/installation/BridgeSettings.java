package org.openchannel.bridge.installation;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.shared.Secret;

/**
 * How this bridge presents itself to portals.
 *
 * @param connectorCode the connector's code on every portal: lower-case letters, digits, underscore
 * @param connectorName the connector's name on every portal
 * @param gateway the messenger behind new accounts
 * @param application the application's credentials where configured; others may be registered later
 * @param checkEvery how often a binding is compared with what the portal says
 */
public record BridgeSettings(
        String connectorCode,
        String connectorName,
        GatewayCode gateway,
        @Nullable Application application,
        Duration checkEvery) {

    public BridgeSettings {
        if (!connectorCode.matches("[a-z0-9_]{1,50}")) {
            throw new IllegalArgumentException("connector.bitrix24.connector-code must be 1 to 50 lower-case letters,"
                    + " digits or underscores, but is '" + connectorCode + "'");
        }
    }

    /** The configured credentials. */
    public Optional<Application> configured() {
        return Optional.ofNullable(application);
    }

    /**
     * Credentials of our application.
     *
     * @param oauthServer the only server its secret is ever shown to, without a path
     */
    public record Application(String clientId, Secret clientSecret, URI oauthServer) {}
}
