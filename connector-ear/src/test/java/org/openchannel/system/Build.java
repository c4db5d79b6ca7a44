package org.openchannel.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the build hands to these tests, and what it has room for. */
public final class Build {

    private Build() {}

    static Path jar() {
        return path("product.jar");
    }

    static Path ear() {
        return path("product.ear");
    }

    static Path war() {
        return path("product.war");
    }

    public static Path target() {
        return path("product.target");
    }

    /** A folder below target that nobody has used. */
    public static Path freshFolder(String name) {
        try {
            Path parent = Files.createDirectories(target().resolve("system"));
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        return freePorts(1).get(0);
    }

    static List<Integer> freePorts(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            var ports = new ArrayList<Integer>();
            for (int i = 0; i < count; i++) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                sockets.add(socket);
                ports.add(socket.getLocalPort());
            }
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Run these tests through Maven: -D" + property + " is not set.");
        }
        return Path.of(value);
    }
}
