package org.openchannel.web.start;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses are this machine's own. */
final class SameMachine {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SameMachine() {}

    /** Whether {@code address} is this server: our own address, or a loopback one at our port. */
    static boolean is(@Nullable String address, URI own) {
        return parsed(address).filter(uri -> isSame(uri, own)).isPresent();
    }

    /** Scheme, host and port of an address. */
    static URI root(String address) {
        var uri = parsed(address).orElseThrow(() -> new IllegalArgumentException("Not an address"));
        return URI.create(uri.getScheme() + "://" + uri.getRawAuthority());
    }

    /** {@code next} if it is a path of this server, else its root: nobody is sent elsewhere. */
    static String path(String next) {
        return next.startsWith("/") && !next.startsWith("//") && next.chars().noneMatch(SameMachine::isOdd)
                ? next
                : "/";
    }

    private static boolean isOdd(int character) {
        return character == '\\' || character <= ' ' || character > '~';
    }

    private static boolean isSame(URI uri, URI own) {
        var isOwnHost = uri.getHost().equalsIgnoreCase(own.getHost());
        return uri.getScheme().equals(own.getScheme())
                && uri.getPort() == own.getPort()
                && (isOwnHost || LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }

    private static Optional<URI> parsed(@Nullable String address) {
        try {
            return Optional.ofNullable(address)
                    .map(URI::create)
                    .filter(uri -> uri.getScheme() != null && uri.getHost() != null && uri.getRawUserInfo() == null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
