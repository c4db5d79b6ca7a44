package org.openchannel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openchannel.system.Build;

/** What was measured, by name. */
final class Figures {

    private final Map<String, Double> all = new LinkedHashMap<>();

    void add(String name, double figure) {
        all.put(name, figure);
        show(name, figure);
    }

    void addMedian(String name, List<Double> rounds) {
        add(name, rounds.stream().sorted().toList().get(rounds.size() / 2));
    }

    double of(String name) {
        return all.getOrDefault(name, Double.NaN);
    }

    /** Keeps them all as {@code relay-bench.json}. */
    void keep() {
        var json = all.entrySet().stream()
                .map(figure -> "  \"%s\": %s".formatted(figure.getKey(), number(figure.getValue())))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        try {
            Files.writeString(Build.target().resolve("relay-bench.json"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints it without keeping it. */
    @SuppressWarnings("SystemOut") // a program for people
    static void show(String name, double figure) {
        System.out.printf(Locale.ROOT, "%-70s %12s%n", name, number(figure));
    }

    private static String number(double figure) {
        return Double.isFinite(figure) ? String.format(Locale.ROOT, "%.2f", figure) : "null";
    }
}
