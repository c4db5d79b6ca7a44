package org.openchannel.bridge.installation;

/** Names one portal for ever, whatever its domain is today. */
public record MemberId(String value) {

    public MemberId {
        if (!value.matches("[A-Za-z0-9_.-]{1,64}")) {
            throw new IllegalArgumentException("Not a member id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
