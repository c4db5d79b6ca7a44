package org.openchannel.integration.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks at where an address leads. Link-local addresses, among them the metadata services of clouds, are refused
 * always; private networks and this machine unless the rules allow them.
 */
@Dependent
public class AddressGuard {

    private static final int CARRIER_NET = 100;
    private static final int UNIQUE_LOCAL = 0xfc;

    private final OutboundRules rules;

    @Inject
    public AddressGuard(OutboundRules rules) {
        this.rules = rules;
    }

    /** An address leads where we don't go. */
    public static class RefusedAddressException extends IOException {

        public RefusedAddressException(String message) {
            super(message);
        }
    }

    /**
     * Refuses what is not to be fetched from.
     *
     * @throws RefusedAddressException when it is not http(s), leads nowhere or where we don't go
     */
    public void check(URI address) throws RefusedAddressException {
        check(address, rules.arePrivateAddressesAllowed());
    }

    /** Refuses only what nobody ever has a reason to call, for addresses an administrator or application named. */
    public void checkCallback(URI address) throws RefusedAddressException {
        check(address, true);
    }

    private static void check(URI address, boolean privateAllowed) throws RefusedAddressException {
        var isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isWeb || address.getHost() == null) {
            throw new RefusedAddressException("Only http and https addresses are called");
        }
        for (var target : resolve(address.getHost())) {
            if (target.isLinkLocalAddress() || target.isMulticastAddress() || isEmbeddedLinkLocal(target)) {
                throw new RefusedAddressException(address.getHost() + " leads to an address that is never called");
            }
            if (!privateAllowed && isPrivate(target)) {
                throw new RefusedAddressException(
                        address.getHost() + " leads to a private address (connector.http.private-addresses)");
            }
        }
    }

    private static InetAddress[] resolve(String host) throws RefusedAddressException {
        try {
            return InetAddress.getAllByName(host.replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException e) {
            throw new RefusedAddressException("The host " + host + " is unknown");
        }
    }

    private static boolean isPrivate(InetAddress target) {
        var bytes = target.getAddress();
        var first = bytes[0] & 0xff;
        if (target.isLoopbackAddress() || target.isAnyLocalAddress() || target.isSiteLocalAddress()) {
            return true;
        }
        if (target instanceof Inet6Address) {
            return (first & 0xfe) == UNIQUE_LOCAL || isEmbeddedPrivate(bytes);
        }
        var isCarrierNet = first == CARRIER_NET && (bytes[1] & 0xc0) == 0x40;
        return first == 0 || isCarrierNet;
    }

    /** NAT64 (64:ff9b::/96) and 6to4 (2002::/16) carry an IPv4 address inside. */
    private static boolean isEmbeddedPrivate(byte[] bytes) {
        var inner = embedded(bytes);
        return inner != null && isPrivate(inner);
    }

    private static boolean isEmbeddedLinkLocal(InetAddress target) {
        var inner = embedded(target.getAddress());
        return inner != null && inner.isLinkLocalAddress();
    }

    private static @Nullable InetAddress embedded(byte[] bytes) {
        if (bytes.length != 16) {
            return null;
        }
        try {
            if (bytes[0] == 0x20 && bytes[1] == 0x02) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 2, 6));
            }
            if (bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address", e);
        }
        return null;
    }
}
