package org.openchannel.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints how many messages the embedded portal takes per second, beside what its database and its HTTP server could do
 * at best in the same minutes on the same computer. Only the ratios mean something elsewhere.
 *
 * <p>{@code mvn -Pbench package}; the figures also lie in {@code connector-ear/target/bench.json}. Settings:
 * {@code bench.rounds}, {@code bench.seconds} of a round, {@code bench.clients}, {@code bench.chats}, {@code bench.jvm}
 * (more options for the product's JVM).
 */
final class Bench {

    private static final int BATCH = 50;
    /** As long as the JVM still rewrites itself to a measurable part. */
    private static final int WARM_UP_ROUNDS = 12;

    private final int rounds = Integer.getInteger("bench.rounds", 5);
    private final int clients = Integer.getInteger("bench.clients", 16);
    private final int chats = Integer.getInteger("bench.chats", 1000);
    private final Map<String, Double> figures = new LinkedHashMap<>();

    private Bench() {}

    public static void main(String[] arguments) {
        new Bench().run();
    }

    private void run() {
        try (var postgres = Postgres.durable()) {
            var database = postgres.freshDatabase();
            try (var product = RunningProduct.asInReadme(
                            database, System.getProperty("bench.jvm", "").split(" +", -1));
                    var probe = new DatabaseProbe(postgres.freshDatabase().url(), database.url())) {
                measure(product, probe, StrangersConnector.install(product.address()));
            }
        }
        show();
    }

    private void measure(RunningProduct product, DatabaseProbe probe, StrangersConnector connector) {
        var load = new Load(clients);
        var calls = new MessageCalls(connector, clients, chats);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            load.round("warm-up", probe::insert);
            load.round("warm-up", calls::trivial);
            load.round("warm-up", calls::single);
            load.round("warm-up", client -> calls.batch(client, BATCH));
        }
        var commits = new ArrayList<Double>();
        var bestCommits = new ArrayList<Double>();
        var trivials = new ArrayList<Double>();
        var singles = new ArrayList<Double>();
        var batched = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            bestCommits.add(load.round("commits/s", probe::insert));
            trivials.add(load.round("trivial calls/s", calls::trivial));
            var before = probe.commits();
            var messagesBefore = calls.messages();
            singles.add(load.round("messages/s", calls::single));
            commits.add((double) (probe.commits() - before) / (calls.messages() - messagesBefore));
            batched.add(BATCH * load.round("batches/s", client -> calls.batch(client, BATCH)));
        }
        figures.put("C16, durable single-row commits/s", median(bestCommits));
        figures.put("S0, trivial calls/s", median(trivials));
        figures.put("messages/s, one per call", median(singles));
        figures.put("messages/s / C16 (goal 0.15)", median(singles) / median(bestCommits));
        figures.put("messages/s, " + BATCH + " per batch", median(batched));
        figures.put("batched / one per call (goal 3)", median(batched) / median(singles));
        figures.put("transactions per message, one per call", median(commits));
        figures.put("peak memory of the process, MB", product.peakMemory());
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private void show() {
        figures.forEach(Bench::line);
        var json = figures.entrySet().stream()
                .map(figure -> "  \"%s\": %s".formatted(figure.getKey(), number(figure.getValue())))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        try {
            Files.writeString(Build.target().resolve("bench.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("SystemOut") // a program for people
    static void line(String name, double figure) {
        System.out.printf(Locale.ROOT, "%-45s %12s%n", name, number(figure));
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
