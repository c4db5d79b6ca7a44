package org.openchannel.faults;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between the product and PostgreSQL and counts what PostgreSQL answers. */
final class CountingWire implements AutoCloseable {

    private static final int READY_FOR_QUERY = 'Z';
    private static final int COMMAND_COMPLETE = 'C';
    private static final String COMMIT = "COMMIT";

    private final ExecutorService threads = Executors.newCachedThreadPool(CountingWire::thread);
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong roundTrips = new AtomicLong();
    private final AtomicLong commits = new AtomicLong();
    private final ServerSocket door;
    private final URI database;

    /** @param url a database, as JDBC writes it */
    CountingWire(String url) {
        database = URI.create(url.substring("jdbc:".length()));
        try {
            door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::receive);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "counting wire");
        thread.setDaemon(true);
        return thread;
    }

    /** The same database by way of this. */
    String url() {
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + database.getPath() + "?sslmode=disable";
    }

    /** What was counted up to now. */
    Count count() {
        return new Count(roundTrips.get(), commits.get());
    }

    /**
     * What went over the wire.
     *
     * @param roundTrips questions that were waited for, however many statements each held
     * @param commits transactions that ended well and had begun by themselves
     */
    record Count(long roundTrips, long commits) {

        Count since(Count before) {
            return new Count(roundTrips - before.roundTrips, commits - before.commits);
        }
    }

    private void receive() {
        while (!door.isClosed()) {
            try {
                var product = door.accept();
                var postgres = new Socket(InetAddress.getLoopbackAddress(), database.getPort());
                postgres.setTcpNoDelay(true);
                product.setTcpNoDelay(true);
                sockets.add(product);
                sockets.add(postgres);
                threads.execute(() -> questions(product, postgres));
                threads.execute(() -> answers(postgres, product));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private static void questions(Socket product, Socket postgres) {
        try (product;
                postgres) {
            product.getInputStream().transferTo(postgres.getOutputStream());
        } catch (IOException e) {
            // One of them went away, and so does the other.
        }
    }

    private void answers(Socket postgres, Socket product) {
        try (product;
                postgres;
                var in = new DataInputStream(new BufferedInputStream(postgres.getInputStream()));
                var out = new DataOutputStream(new BufferedOutputStream(product.getOutputStream()))) {
            for (var type = in.read(); type >= 0; type = in.read()) {
                var length = in.readInt();
                var body = in.readNBytes(length - Integer.BYTES);
                count(type, body);
                out.write(type);
                out.writeInt(length);
                out.write(body);
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            // As above.
        }
    }

    private void count(int type, byte[] body) {
        if (type == READY_FOR_QUERY) {
            roundTrips.incrementAndGet();
        } else if (type == COMMAND_COMPLETE
                && new String(body, 0, Math.min(COMMIT.length(), body.length), StandardCharsets.US_ASCII)
                        .equals(COMMIT)) {
            commits.incrementAndGet();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            for (var socket : sockets) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
