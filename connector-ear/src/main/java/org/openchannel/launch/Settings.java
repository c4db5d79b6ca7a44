package org.openchannel.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the launcher must know before the server runs. Everything else is read by the application itself.
 *
 * @param port where plain HTTP is spoken; on this computer alone where TLS is spoken, too
 * @param tlsPort where TLS is spoken; 0 for nowhere
 * @param publicUrl the address under which browsers and portals reach us
 * @param isApiDescribed whether {@code /openapi} tells anybody what programs may ask the portal for
 * @param log how the log is written
 * @param isTryOut no database of one's own was named: an embedded one in the data folder, portal and simulator on
 */
record Settings(
        InetAddress address,
        int port,
        int tlsPort,
        URI publicUrl,
        Path data,
        Log log,
        boolean isTryOut,
        boolean hasOneClickSignIn,
        boolean isApiDescribed) {

    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_TLS_PORT = 8443;
    private static final int LAST_PORT = 65_535;

    static Settings from(Origins origins) throws Refusal {
        InetAddress address = address(origins.find("connector.address").orElse("127.0.0.1"));
        int port = port(origins, "connector.port", DEFAULT_PORT);
        boolean hasTls = origins.find("connector.tls.certificate").isPresent();
        int tlsPort = hasTls ? port(origins, "connector.tls.port", DEFAULT_TLS_PORT) : 0;
        URI publicUrl = publicUrl(origins.find("connector.public-url").orElseGet(() -> ownUrl(address, port, tlsPort)));
        boolean isTryOut = origins.find("connector.db.url").isEmpty();
        for (String key :
                List.of("connector.portal.enabled", "connector.portal.api.enabled", "connector.simulator.enabled")) {
            flag(origins, key);
        }
        boolean isLocal = address.isLoopbackAddress() && isLoopback(publicUrl);
        Optional<Boolean> askedForOneClick = flag(origins, "connector.tryout");
        if (askedForOneClick.orElse(false) && !isLocal) {
            throw new Refusal("connector.tryout=true signs anybody in without a password, so it works only while"
                    + " connector.address and connector.public-url are this computer itself (127.0.0.1, localhost).");
        }
        boolean hasOneClick = askedForOneClick.orElse(isTryOut && isLocal);
        return new Settings(
                address,
                port,
                tlsPort,
                publicUrl,
                data(origins),
                log(origins),
                isTryOut,
                hasOneClick,
                flag(origins, "connector.portal.api.enabled").orElse(hasOneClick));
    }

    private static InetAddress address(String value) throws Refusal {
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new Refusal("connector.address is \"" + value
                    + "\", which is no address of this computer; use 127.0.0.1, or 0.0.0.0 for all of its addresses.");
        }
    }

    private static int port(Origins origins, String key, int otherwise) throws Refusal {
        String value = origins.find(key).orElse(Integer.toString(otherwise));
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below covers words and numbers alike
        }
        throw new Refusal(key + " is \"" + value + "\"; it must be a number from 1 to " + LAST_PORT + ".");
    }

    private static URI publicUrl(String value) throws Refusal {
        try {
            URI url = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            boolean isHttp = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (isHttp && url.getHost() != null && url.toString().endsWith(url.getRawAuthority())) {
                return url;
            }
        } catch (URISyntaxException e) {
            // the sentence below covers it
        }
        throw new Refusal("connector.public-url is \"" + value
                + "\"; it must be an http or https address such as https://connector.example.com.");
    }

    private static Optional<Boolean> flag(Origins origins, String key) throws Refusal {
        Optional<String> value = origins.find(key);
        if (value.isPresent() && !List.of("true", "false").contains(value.get())) {
            throw new Refusal(key + " is \"" + value.get() + "\"; it must be true or false.");
        }
        return value.map(Boolean::valueOf);
    }

    /**
     * How the log is written.
     *
     * @param isJson for programs
     * @param tellsHops also a line for each try to carry a message
     */
    record Log(boolean isJson, boolean tellsHops) {}

    private static Log log(Origins origins) throws Refusal {
        String value = origins.find("connector.log").orElse("text");
        if (!List.of("text", "json").contains(value)) {
            throw new Refusal("connector.log is \"" + value + "\"; it must be text or json.");
        }
        return new Log(value.equals("json"), flag(origins, "connector.log.hops").orElse(false));
    }

    private static Path data(Origins origins) throws Refusal {
        String home = origins.find("user.home").orElse(".");
        String value = origins.find("connector.data").orElse(home + "/.open-channel-connector");
        String expanded = value.equals("~") || value.startsWith("~/") ? home + value.substring(1) : value;
        try {
            return Path.of(expanded).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("connector.data is \"" + value + "\", which is not the name of a folder.");
        }
    }

    private static String ownUrl(InetAddress address, int port, int tlsPort) {
        boolean isNamedLocalhost = address.isLoopbackAddress() || address.isAnyLocalAddress();
        String host = isNamedLocalhost ? "localhost" : address.getHostAddress();
        return tlsPort == 0 ? "http://" + host + ":" + port : "https://" + host + ":" + tlsPort;
    }

    /** Where plain HTTP is spoken: with a certificate nobody elsewhere is to speak it. */
    InetAddress plainAddress() {
        return tlsPort == 0 ? address : InetAddress.getLoopbackAddress();
    }

    private static boolean isLoopback(URI url) {
        try {
            return InetAddress.getByName(url.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
