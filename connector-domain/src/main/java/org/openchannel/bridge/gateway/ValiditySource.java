package org.openchannel.bridge.gateway;

/** What ends when a connection does. */
public enum ValiditySource {
    /** The licence of the gateway. */
    LICENCE,
    /** What is paid for at the provider. */
    SUBSCRIPTION,
    /** The token the account was linked with. */
    ACCESS_TOKEN,
    /** The link to a telephone that was not seen for long; an estimate. */
    DEVICE_LINK
}
