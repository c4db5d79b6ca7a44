package org.openchannel.integration.bitrix24;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.Secret;

/** A portal that takes every request whole and then behaves as the test wants it to, down to its sockets. */
final class RudePortal implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Deque<Manner> manners = new ArrayDeque<>();
    private final Deque<Socket> sockets = new ConcurrentLinkedDeque<>();
    private final AtomicInteger requests = new AtomicInteger();

    /** What it does once it has a request. */
    interface Manner {

        void show(Socket socket) throws IOException;
    }

    /** @param manners one for each request; the last one for all that follow */
    RudePortal(Manner... manners) throws IOException {
        this.manners.addAll(List.of(manners));
        start(this::serve);
    }

    /** Ends the connection. */
    static Manner hangsUp() {
        return Socket::close;
    }

    /** Breaks the connection off. */
    static Manner resets() {
        return socket -> {
            socket.setSoLinger(true, 0);
            socket.close();
        };
    }

    /** Answers, and keeps the connection for more. */
    static Manner answers(String body) {
        return promises(body, body.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Answers {@code body}, having promised {@code length} bytes; says no more. */
    static Manner promises(String body, long length) {
        return socket -> {
            var out = socket.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n"
                            + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        };
    }

    private void serve() {
        try {
            while (!server.isClosed()) {
                var socket = server.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try {
            var in = new BufferedInputStream(socket.getInputStream());
            while (!socket.isClosed() && hasRequest(in)) {
                requests.incrementAndGet();
                next().show(socket);
            }
        } catch (IOException gone) {
            // the client left, or we did
        }
    }

    private synchronized Manner next() {
        return manners.size() > 1 ? manners.removeFirst() : manners.getFirst();
    }

    private static boolean hasRequest(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var read = in.read();
            if (read < 0) {
                return false;
            }
            head.append((char) read);
        }
        var length = LENGTH.matcher(head);
        var body = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return in.readNBytes(body).length == body;
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "rude-portal");
        thread.setDaemon(true);
        thread.start();
    }

    /** How many requests came. */
    int requests() {
        return requests.get();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    PortalAccess access() {
        return new PortalAccess(new MemberId("m1"), URI.create(url() + "/rest/"), Secret.of("access token"));
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (var socket : sockets) {
            socket.close();
        }
    }
}
