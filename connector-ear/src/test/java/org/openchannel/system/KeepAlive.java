package org.openchannel.system;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * One connection that stays open, with as little as possible between the caller and the wire: under load the client
 * lives on the same processors as the server it measures. Also says what no polite client says.
 */
public final class KeepAlive implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    /** Servers end a connection that says nothing for long. */
    private static final Duration MOST_IDLE = Duration.ofSeconds(10);

    private final URI home;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean isOver = true;
    private long lastUse;

    public KeepAlive(URI home) {
        this.home = home;
    }

    private void connect() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getByName(home.getHost()), home.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        isOver = false;
    }

    /** What came back. */
    public record Answer(int status, String body) {}

    Answer get(String path) {
        return send("GET " + path + " HTTP/1.1\r\nHost: " + home.getAuthority() + "\r\n\r\n");
    }

    /** Posts JSON. */
    public Answer post(String path, String json) {
        return post(path, "application/json", json);
    }

    /** Posts a body of any type. */
    public Answer post(String path, String mediaType, String body) {
        return post(path, Map.of("Content-Type", mediaType), body);
    }

    /** The same with headers of one's own. */
    public Answer post(String path, Map<String, String> headers, String body) {
        var request = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: " + home.getAuthority());
        headers.forEach((name, value) ->
                request.append("\r\n").append(name).append(": ").append(value));
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return send(request + "\r\nContent-Length: " + length + "\r\n\r\n" + body);
    }

    /** Sends exactly these characters. */
    Answer send(String request) {
        try {
            if (isOver || System.nanoTime() - lastUse > MOST_IDLE.toNanos()) {
                connect();
            }
            lastUse = System.nanoTime();
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var status = Integer.parseInt(line().split(" ", -1)[1]);
            var length = -1;
            var isChunked = false;
            for (var header = line(); !header.isEmpty(); header = line()) {
                var lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(lower.substring(15).strip());
                }
                isOver |= lower.equals("connection: close");
                isChunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            }
            return new Answer(status, isChunked ? chunks() : exactly(Math.max(0, length)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private String exactly(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(exactly(size));
            line();
        }
        line();
        return body.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
