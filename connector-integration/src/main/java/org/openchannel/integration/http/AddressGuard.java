package org.openchannel.integration.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at where an address leads, whatever it is written like: a name is resolved first, as the client will do it.
 * Link-local addresses and the metadata services of clouds are refused always; private networks and this machine unless
 * the rules allow them.
 */
@Dependent
public class AddressGuard {

    private static final int CARRIER_NET = 100;
    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int RESERVED = 240;

    /** Where clouds tell a machine its secrets, besides the link-local 169.254.169.254. */
    private static final Set<InetAddress> METADATA = Set.of(address("fd00:ec2::254"), address("100.100.100.200"));

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

    /**
     * Refuses what an application may not be called at: the same, but for our own address, where our own application is.
     *
     * @throws RefusedAddressException when it is not http(s), leads nowhere or where we don't go
     */
    public void checkCallback(URI address) throws RefusedAddressException {
        check(address, rules.arePrivateAddressesAllowed() || rules.isOwn(address));
    }

    private static void check(URI address, boolean privateAllowed) throws RefusedAddressException {
        var isWeb = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!isWeb || address.getHost() == null) {
            throw new RefusedAddressException("Only http and https addresses are called");
        }
        for (var target : resolve(address.getHost())) {
            if (isNeverCalled(target)) {
                throw new RefusedAddressException(address.getHost() + " leads to an address that is never called");
            }
            if (!privateAllowed && isPrivate(target)) {
                throw new RefusedAddressException(
                        address.getHost() + " leads to a private address (connector.http.private-addresses)");
            }
        }
    }

    private static boolean isNeverCalled(InetAddress target) {
        var inner = embedded(target.getAddress());
        return target.isLinkLocalAddress()
                || target.isMulticastAddress()
                || METADATA.contains(target)
                || (inner != null && isNeverCalled(inner));
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
        return first == 0 || first >= RESERVED || isCarrierNet;
    }

    /** NAT64 (64:ff9b::/96), 6to4 (2002::/16) and the old ::/96 carry an IPv4 address inside. */
    private static boolean isEmbeddedPrivate(byte[] bytes) {
        var inner = embedded(bytes);
        return inner != null && isPrivate(inner);
    }

    private static @Nullable InetAddress embedded(byte[] bytes) {
        if (bytes.length != 16) {
            return null;
        }
        try {
            if (bytes[0] == 0x20 && bytes[1] == 0x02) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 2, 6));
            }
            var isCompatible = IntStream.range(0, 12).allMatch(place -> bytes[place] == 0);
            if (isCompatible) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
            }
            if (bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b) {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
            }
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are always an address", e);
        }
        return null;
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("A literal is never looked up", e);
        }
    }
}
