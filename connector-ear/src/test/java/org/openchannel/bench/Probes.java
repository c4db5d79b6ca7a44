package org.openchannel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openchannel.system.Build;
import org.openchannel.system.DatabaseProbe;
import org.openchannel.system.KeepAlive;
import org.openchannel.system.Postgres;

/** What this computer could do at best just now. */
final class Probes {

    static final String C16 = "C16, durable single-row commits/s at 16 clients";
    static final String H = "H, trivial JSON POST/s on an empty WAR";
    static final String S0 = "S0, start of the bare server, s";
    static final String M0 = "M0, memory of the bare server, MB";

    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final int WARM_UP = 3;
    private static final long ROUND_NANOS = 3_000_000_000L;
    private static final int PAGE = 8192;
    private static final String BODY =
            "{\"event\":\"message\",\"payload\":{\"id\":\"1\",\"body\":\"words of usual length\"}}";

    private final Figures figures;

    Probes(Figures figures) {
        this.figures = figures;
    }

    void take(Postgres postgres) {
        disk();
        var database = postgres.freshDatabase();
        try (var probe = new DatabaseProbe(database.url(), database.url())) {
            figures.addMedian(C16, rounds(probe::insert));
        }
        try (var server = new BareServer()) {
            figures.add(S0, Waiting.seconds(server.start()));
            figures.add(M0, Memory.resident(server.pid()));
            var wires = new ConcurrentHashMap<Integer, KeepAlive>();
            figures.addMedian(
                    H,
                    rounds(client -> BareServer.does(
                            wires.computeIfAbsent(client, any -> new KeepAlive(server.address())), BODY)));
            wires.values().forEach(KeepAlive::close);
        }
        figures.add("L = 1/(1/C16 + 2/H), messages/s at best", 1 / (1 / figures.of(C16) + 2 / figures.of(H)));
    }

    /** How often per second one thread can write a page for good. */
    private void disk() {
        var file = Build.freshFolder("disk").resolve("page");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var done = 0;
            var begin = System.nanoTime();
            while (System.nanoTime() - begin < ROUND_NANOS) {
                channel.write(ByteBuffer.allocate(PAGE), 0);
                channel.force(false);
                done++;
            }
            figures.add("F, fdatasync/s of one page", done * 1e9 / ROUND_NANOS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> rounds(IntConsumer deed) {
        for (int round = 0; round < WARM_UP; round++) {
            round(deed);
        }
        return IntStream.range(0, ROUNDS).mapToObj(round -> round(deed)).toList();
    }

    private static double round(IntConsumer deed) {
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            var end = System.nanoTime() + ROUND_NANOS;
            var running = new ArrayList<Future<Long>>();
            for (int number = 0; number < CLIENTS; number++) {
                var client = number;
                running.add(threads.submit(() -> times(deed, client, end)));
            }
            var done = 0L;
            for (var one : running) {
                done += one.get();
            }
            return done * 1e9 / ROUND_NANOS;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long times(IntConsumer deed, int client, long end) {
        var times = 0L;
        while (System.nanoTime() < end) {
            deed.accept(client);
            times++;
        }
        return times;
    }
}
