package org.openchannel.faults;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** An HTTP/1.1 server on bare sockets, because no proper one can be made to break off in the middle of an answer. */
final class FakeServer implements AutoCloseable {

    private static final int WAITING_ROOM = 1000;

    private final ServerSocket door;
    private final Function<Request, Answer> work;
    private final Set<Socket> guests = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(FakeServer::thread);
    private final Queue<Socket> unheard = new ConcurrentLinkedQueue<>();
    private volatile boolean isDeaf;

    FakeServer(Function<Request, Answer> work) {
        try {
            this.work = work;
            door = new ServerSocket(0, WAITING_ROOM, InetAddress.getLoopbackAddress());
            threads.execute(this::receive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "fake");
        thread.setDaemon(true);
        return thread;
    }

    URI address() {
        return URI.create("http://localhost:" + door.getLocalPort());
    }

    /** Whether it lets people in without listening to them. Those it did not listen to are thrown out afterwards. */
    void deaf(boolean deaf) {
        isDeaf = deaf;
        if (deaf) {
            guests.forEach(FakeServer::throwOut);
        } else {
            unheard.forEach(FakeServer::throwOut);
            unheard.clear();
        }
    }

    /** How many came in that it did not listen to. */
    int unheard() {
        return unheard.size();
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                if (isDeaf) {
                    unheard.add(guest);
                } else {
                    guests.add(guest);
                    threads.execute(() -> serve(guest));
                }
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket guest) {
        try (guest) {
            guest.setTcpNoDelay(true);
            var in = new BufferedInputStream(guest.getInputStream());
            var out = new BufferedOutputStream(guest.getOutputStream());
            for (var head = line(in); !head.isEmpty(); head = line(in)) {
                if (!answered(work.apply(request(head, in)), guest, out)) {
                    return;
                }
            }
        } catch (IOException e) {
            // They went away; what they asked for is done all the same.
        } finally {
            guests.remove(guest);
        }
    }

    private static Request request(String head, InputStream in) throws IOException {
        var words = head.split(" ", -1);
        var headers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        var question = words[1].indexOf('?');
        var path = question < 0 ? words[1] : words[1].substring(0, question);
        return new Request(
                words[0], path, question < 0 ? "" : words[1].substring(question + 1), headers, body(headers, in));
    }

    private static byte[] body(Map<String, String> headers, InputStream in) throws IOException {
        if (!headers.getOrDefault("transfer-encoding", "").equals("chunked")) {
            return whole(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(whole(in, size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    /** Whoever dies in the middle of a request has asked for nothing. */
    private static byte[] whole(InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The request breaks off");
        }
        return bytes;
    }

    /** Whether the connection may go on. */
    private static boolean answered(Answer answer, Socket guest, OutputStream out) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        var head = "HTTP/1.1 %d Fake\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
                .formatted(answer.status(), body.length);
        switch (answer.conduct()) {
            case RESET -> guest.setSoLinger(true, 0);
            case CLOSED -> {}
            case HALF -> {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(body, 0, body.length / 2);
                out.flush();
            }
            case SLOW ->
                drip(
                        head.getBytes(StandardCharsets.US_ASCII),
                        body,
                        answer.pause().toMillis(),
                        out);
            case PROPER -> {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(body);
                out.flush();
            }
        }
        return answer.conduct() == Answer.Conduct.PROPER || answer.conduct() == Answer.Conduct.SLOW;
    }

    private static void drip(byte[] head, byte[] body, long pause, OutputStream out) throws IOException {
        out.write(head);
        for (var one : body) {
            out.write(one);
            out.flush();
            pause(pause);
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    /** Lets time pass, unless the server is closed meanwhile. */
    static void pause(long millis) {
        var end = System.nanoTime() + millis * 1_000_000;
        for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                return;
            }
        }
    }

    private static void throwOut(Socket guest) {
        try {
            guest.close();
        } catch (IOException e) {
            // It went by itself.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        guests.forEach(FakeServer::throwOut);
        unheard.forEach(FakeServer::throwOut);
        threads.shutdownNow();
    }
}
