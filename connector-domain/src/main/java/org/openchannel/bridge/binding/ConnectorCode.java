package org.openchannel.bridge.binding;

import java.util.Locale;

/** A channel type registered on a portal: lower-case letters, digits, underscore. */
public record ConnectorCode(String value) {

    public ConnectorCode {
        value = value.toLowerCase(Locale.ROOT);
        if (!value.matches("[a-z0-9_]{1,50}")) {
            throw new IllegalArgumentException("Not a connector code");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
