package org.openchannel.bridge.gateway;

/** Names a gateway in addresses and in the database: {@code simulator}, {@code waha} … */
public record GatewayCode(String value) {

    public GatewayCode {
        if (!value.matches("[a-z0-9_]{1,20}")) {
            throw new IllegalArgumentException("Not a gateway code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
