package org.openchannel.launch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where settings come from: a {@code -Dconnector.port} wins over the environment variable {@code CONNECTOR_PORT}, as
 * MicroProfile Config reads them inside the application.
 */
record Origins(Properties properties, Map<String, String> environment) {

    Optional<String> find(String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .or(() -> Optional.ofNullable(environment.get(variable(key))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Gives a setting to the application unless somebody has set it. */
    void offer(String key, String value) {
        if (find(key).isEmpty()) {
            properties.setProperty(key, value);
        }
    }

    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
