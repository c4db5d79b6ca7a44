package org.openchannel.integration.http;

/** Where files may be fetched from. {@code arePrivateAddressesAllowed}: also from private networks and this machine. */
public record OutboundRules(boolean arePrivateAddressesAllowed) {}
