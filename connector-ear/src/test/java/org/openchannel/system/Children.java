package org.openchannel.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts programs with the settings a test gives them and none of its own. */
public final class Children {

    private Children() {}

    public static Process start(List<String> command, Map<String, String> environment, Path log) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.redirectInput(new File("/dev/null"));
            builder.environment().keySet().removeIf(name -> name.startsWith("CONNECTOR_"));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a program to its end; its failure is ours. */
    static void run(List<String> command, Map<String, String> environment, Path log) {
        Process process = start(command, environment, log);
        if (!ended(process, 180) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " failed; see " + log);
        }
    }

    public static boolean ended(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The environment variable MicroProfile Config reads for a setting. */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
