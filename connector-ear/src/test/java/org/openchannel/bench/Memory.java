package org.openchannel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openchannel.system.Children;

/** What a process holds of memory, in MB. */
final class Memory {

    private static final Pattern USED =
            Pattern.compile("(?:total \\d+K, used|tenured generation\\s+total \\d+K, used) (\\d+)K");

    private Memory() {}

    /** What the system gave it. */
    static double resident(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a Java process really needs of its heap just now. */
    static double live(long pid) {
        ask(pid, "GC.run");
        ask(pid, "GC.run");
        var heap = USED.matcher(ask(pid, "GC.heap_info"));
        var used = 0.0;
        while (heap.find()) {
            used += Double.parseDouble(heap.group(1)) / 1024;
        }
        return used;
    }

    private static String ask(long pid, String question) {
        try {
            var process = new ProcessBuilder(
                            Path.of(Children.java()).resolveSibling("jcmd").toString(), Long.toString(pid), question)
                    .redirectErrorStream(true)
                    .start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(1, TimeUnit.MINUTES);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
