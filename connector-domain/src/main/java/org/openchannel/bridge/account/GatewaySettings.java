package org.openchannel.bridge.account;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openchannel.shared.Secret;

/** What was entered for an account's gateway, in one text that can be sealed as a whole. */
record GatewaySettings(Map<String, Secret> values) {

    static final GatewaySettings NONE = new GatewaySettings(Map.of());

    GatewaySettings {
        values = Map.copyOf(values);
    }

    static GatewaySettings read(Secret text) {
        var values = new TreeMap<String, Secret>();
        for (var pair : text.reveal().split("&", -1)) {
            var parts = pair.split("=", 2);
            values.put(parts[0], Secret.of(URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
        }
        return new GatewaySettings(values);
    }

    /** @throws IllegalArgumentException when there is nothing to write */
    Secret text() {
        return Secret.of(values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().reveal(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
