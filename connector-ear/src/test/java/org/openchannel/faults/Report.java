package org.openchannel.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.openchannel.system.Build;

/** Lines in a file that is written anew by every run. */
final class Report {

    private static final String HEAD = """
            | Fault | messages | lost | given up | extra copies | unexplained | out of order | overlapping | limit errors | longest unclaimed | recovery |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private final Path file;
    private final String head;
    private boolean isBegun;

    Report(Path file, String head) {
        this.file = file;
        this.head = head;
    }

    /** Those of this run. Only tests that Maven runs know where they lie. */
    private static final class OfThisRun {

        static final Report FAULTS = new Report(Build.target().resolve("faults.md"), HEAD);
        static final Report NOTES = new Report(Build.target().resolve("counts.txt"), "");
    }

    /** Adds a line to the table of all faults, which is Markdown. */
    static void add(String fault, Findings found) {
        OfThisRun.FAULTS.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %.1f s | %.1f s |%n",
                fault,
                found.taken(),
                found.lost().size(),
                found.dead().size(),
                found.extra().size(),
                found.unexplained().size(),
                found.disordered().size(),
                found.overlapping().size(),
                found.limited(),
                found.unclaimed().toMillis() / 1000.0,
                found.recovery().toMillis() / 1000.0));
    }

    /** Keeps a sentence beside the table. */
    static void note(String sentence) {
        OfThisRun.NOTES.append(sentence + System.lineSeparator());
    }

    synchronized void append(String text) {
        try {
            if (isBegun) {
                Files.writeString(file, text, StandardOpenOption.APPEND);
            } else {
                Files.writeString(file, head + text);
            }
            isBegun = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
