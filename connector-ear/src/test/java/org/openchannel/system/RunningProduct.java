package org.openchannel.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * connector.jar as a process of its own, on a free port and a fresh data folder. It can be killed in the middle of its
 * work and started again on what it left behind.
 */
public final class RunningProduct implements Product {

    /** Computers that do other work meanwhile take long. */
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private static final String KEYS = "keyset.json";

    /** It lets calls end that are under way. */
    private static final int STOP_SECONDS = 90;

    /** Leaves room for the other processes of the tests, and ends before the best compiler would pay. */
    private static final List<String> SMALL = List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final int port = Build.freePort();
    private final List<String> jvm;
    private final Map<String, String> settings;
    private Process process;

    private RunningProduct(String name, List<String> jvm, Map<String, String> settings) {
        this(Build.freshFolder(name), jvm, settings);
    }

    private RunningProduct(Path folder, List<String> jvm, Map<String, String> settings) {
        this.folder = folder;
        this.jvm = jvm;
        this.settings = settings;
        this.process = launch();
    }

    /** The try-out, as a newcomer starts it: embedded database, portal and simulator on. */
    static RunningProduct tryOut() {
        return tryOut(Map.of());
    }

    /** The same with other settings. */
    static RunningProduct tryOut(Map<String, String> settings) {
        return ready(new RunningProduct("try-out", SMALL, settings));
    }

    /** The try-out without limits of its portal, which is never long busy, for those who write faster than people do. */
    static RunningProduct withoutLimits() {
        return ready(new RunningProduct(
                "without-limits",
                SMALL,
                Map.of(
                        "connector.portal.limits", "off",
                        "connector.bitrix24.limits", "off",
                        "connector.bitrix24.busy-at-most", "PT10S")));
    }

    /** With the database of one's own that the settings name, portal and simulator on. */
    static RunningProduct on(Postgres.Database database) {
        return ready(new RunningProduct("on-postgres", SMALL, database.settingsWithPortal()));
    }

    /** With the memory the README names, its portal without limits, and further options for the JVM. */
    static RunningProduct asInReadme(Postgres.Database database, String... more) {
        var jvm = new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC"));
        Stream.of(more).filter(option -> !option.isEmpty()).forEach(jvm::add);
        var settings = new HashMap<>(database.settingsWithPortal());
        settings.put("connector.portal.limits", "off");
        settings.put("connector.bitrix24.limits", "off");
        return ready(new RunningProduct("as-in-readme", jvm, settings));
    }

    /** Between a portal and a messenger of the tester's own, with the database and everything else from settings. */
    public static RunningProduct between(String name, Map<String, String> settings) {
        return ready(new RunningProduct(name, SMALL, settings));
    }

    /** The same once more, on the same database, with the keys of {@code other} in a data folder of its own. */
    public static RunningProduct beside(RunningProduct other, String name, Map<String, String> settings) {
        var folder = Build.freshFolder(name);
        try {
            Files.createDirectories(folder.resolve("data"));
            Files.copy(other.data().resolve(KEYS), folder.resolve("data").resolve(KEYS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ready(new RunningProduct(folder, SMALL, settings));
    }

    /** Lets none of its threads go on, as when its computer is taken away for a while. */
    public void freeze() {
        signal("-STOP");
    }

    /** Lets it go on. */
    public void thaw() {
        signal("-CONT");
    }

    /** None of its files may grow beyond so many bytes from now on, as on a full disk. */
    public void mayWrite(long bytes) {
        limitFiles(Long.toString(bytes));
    }

    /** Its files may grow again. */
    public void mayWriteAll() {
        limitFiles("unlimited");
    }

    private void limitFiles(String size) {
        Children.run(List.of("prlimit", "--pid", Long.toString(pid()), "--fsize=" + size + ":"), Map.of(), log());
    }

    private void signal(String signal) {
        Children.run(List.of("kill", signal, Long.toString(pid())), Map.of(), log());
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Path data() {
        return folder.resolve("data");
    }

    public long pid() {
        return process.pid();
    }

    /** The most memory it ever held, in MB, where the system tells. */
    public double peakMemory() {
        try (var lines = Files.lines(Path.of("/proc/" + pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0.0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** What a power failure does. */
    public void kill() {
        process.destroyForcibly();
        if (!Children.ended(process, 20)) {
            throw new IllegalStateException("The product survived its killing.");
        }
    }

    /** With the memory the README names, between a portal and a messenger of the tester's own. */
    public static RunningProduct roomy(String name, Map<String, String> settings) {
        return ready(new RunningProduct(name, List.of("-Xmx512m", "-XX:+UseSerialGC"), settings));
    }

    /** Starts again on the same data, port and settings. */
    public void restart() {
        if (process.isAlive()) {
            close();
        }
        process = launch();
        ready(this);
    }

    @Override
    public void close() {
        process.destroy();
        if (!Children.ended(process, STOP_SECONDS)) {
            kill();
            throw new IllegalStateException("The product did not stop when asked to; see " + log());
        }
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(Children.java()));
        command.addAll(jvm);
        command.add("-Dconnector.port=" + port);
        command.add("-Dconnector.data=" + data());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", Build.jar().toString()));
        return Children.start(command, Map.of(), log());
    }

    /** All it wrote, to the terminal and into its log. */
    public String logs() {
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file :
                    files.filter(each -> each.toString().endsWith(".log")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path log() {
        return folder.resolve("terminal.log");
    }

    private static RunningProduct ready(RunningProduct product) {
        try {
            await("the product is ready; see " + product.log())
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .failFast("the product ended; see " + product.log(), () -> !product.process.isAlive())
                    .until(() -> Http.isFine(URI.create(product.address() + "/health/ready")));
            return product;
        } catch (RuntimeException e) {
            product.kill();
            throw e;
        }
    }
}
