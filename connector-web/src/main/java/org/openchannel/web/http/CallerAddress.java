package org.openchannel.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * From where a request comes. A proxy in our own network is believed what it adds last; what a caller wrote in front of it
 * says nothing. Of an IPv6 address the network counts: whoever has one address of it has all.
 */
public final class CallerAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int UNIQUE_LOCAL = 0xfc;

    private CallerAddress() {}

    /** An address in figures, of IPv6 its network; {@code unknown} where the server tells none. */
    public static String of(HttpServletRequest request) {
        var peer = literal(request.getRemoteAddr());
        if (peer == null || !isNear(peer)) {
            return peer == null ? "unknown" : network(peer);
        }
        var said = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        var named = literal(said.substring(said.lastIndexOf(',') + 1).strip());
        return network(named == null ? peer : named);
    }

    private static boolean isNear(InetAddress peer) {
        var isUniqueLocal = peer instanceof Inet6Address && (peer.getAddress()[0] & 0xfe) == UNIQUE_LOCAL;
        return peer.isLoopbackAddress() || peer.isSiteLocalAddress() || isUniqueLocal;
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)) + "/64"
                : address.getHostAddress();
    }

    /** Names are not looked up. */
    private static @Nullable InetAddress literal(@Nullable String text) {
        try {
            return text != null && text.matches("[0-9.]{7,15}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")
                    ? InetAddress.getByName(text)
                    : null;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
