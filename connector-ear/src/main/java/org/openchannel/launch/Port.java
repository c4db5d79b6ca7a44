package org.openchannel.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The door the product wants to open. */
final class Port {

    private Port() {}

    static void requireFree(InetAddress address, int port) throws Refusal {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new Refusal("Port " + port + " on " + address.getHostAddress()
                    + " is taken or not allowed; stop the program that uses it, or choose another one with"
                    + " -Dconnector.port (for TLS -Dconnector.tls.port), for example -Dconnector.port="
                    + (port == 8081 ? 8082 : 8081) + ".");
        }
    }
}
