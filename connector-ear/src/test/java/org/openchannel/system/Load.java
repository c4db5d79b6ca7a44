package org.openchannel.system;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** So many clients, each of which does one thing after the other, as fast as it is let. */
final class Load {

    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(Integer.getInteger("bench.seconds", 5));

    private final int clients;

    Load(int clients) {
        this.clients = clients;
    }

    /** Runs {@code deed}, which is given the client's number, for a round; returns how often per second it was done. */
    double round(String name, IntConsumer deed) {
        var threads = Executors.newFixedThreadPool(clients);
        try {
            var end = System.nanoTime() + ROUND_NANOS;
            var running = new ArrayList<Future<Long>>();
            for (int number = 0; number < clients; number++) {
                var client = number;
                running.add(threads.submit(() -> times(deed, client, end)));
            }
            var done = 0L;
            for (var one : running) {
                done += one.get();
            }
            var perSecond = done * 1e9 / ROUND_NANOS;
            Bench.line("  " + name, perSecond);
            return perSecond;
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
