package org.openchannel.integration.http;

import java.net.URI;

/**
 * Where files may be fetched from and applications be called.
 *
 * @param arePrivateAddressesAllowed also in private networks and on this machine
 * @param own our own address, where our own application may be called wherever that is
 */
public record OutboundRules(boolean arePrivateAddressesAllowed, URI own) {

    private static final URI NOWHERE = URI.create("http://own.invalid");

    /** Rules of somebody without an address of their own. */
    public OutboundRules(boolean arePrivateAddressesAllowed) {
        this(arePrivateAddressesAllowed, NOWHERE);
    }

    /** Whether an address is below our own. */
    boolean isOwn(URI address) {
        return own.getScheme().equalsIgnoreCase(address.getScheme())
                && String.valueOf(own.getRawAuthority()).equalsIgnoreCase(address.getRawAuthority());
    }
}
