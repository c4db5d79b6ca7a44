package org.openchannel.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.openchannel.system.Build;

/** The table of all faults of one run, as Markdown. */
final class Report {

    private static final String HEAD = """
            | Fault | messages | lost | given up | extra copies | unexplained | out of order | overlapping | limit errors | recovery |
            |---|---|---|---|---|---|---|---|---|---|
            """;

    private Report() {}

    /** Adds a line. */
    static synchronized void add(String fault, Findings found) {
        var line = String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s |%n",
                fault,
                found.taken(),
                found.lost().size(),
                found.dead().size(),
                found.extra().size(),
                found.unexplained().size(),
                found.disordered().size(),
                found.overlapping().size(),
                found.limited(),
                found.recovery().toMillis() / 1000.0);
        append(file(), Files.exists(file()) ? line : HEAD + line);
    }

    /** Keeps a sentence beside the table. */
    static synchronized void note(String sentence) {
        append(Build.target().resolve("counts.txt"), sentence + System.lineSeparator());
    }

    private static void append(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file() {
        return Build.target().resolve("faults.md");
    }
}
