package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.integration.http.OutboundRules;
import org.openchannel.shared.ServerSettings;

/** Reads from where files may be fetched and where applications may be called. */
@Dependent
public class OutboundSettings {

    private static final String KEY = "connector.http.private-addresses";

    @Produces
    @Dependent
    OutboundRules rules(ServerSettings server) {
        var text = ConfigProvider.getConfig()
                .getOptionalValue(KEY, String.class)
                .orElse("refuse")
                .strip();
        return switch (text) {
            case "allow" -> new OutboundRules(true, server.publicUrl());
            case "refuse" -> new OutboundRules(server.isTryout(), server.publicUrl());
            default ->
                throw new IllegalStateException(
                        "The setting " + KEY + " has the value \"" + text + "\": allow or refuse is expected");
        };
    }
}
