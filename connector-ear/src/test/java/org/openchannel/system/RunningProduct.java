package org.openchannel.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * connector.jar as a process of its own, on a free port and a fresh data folder. It can be killed in the middle of its
 * work and started again on what it left behind.
 */
final class RunningProduct implements Product {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder;
    private final int port = Build.freePort();
    private final Map<String, String> settings;
    private Process process;

    private RunningProduct(String name, Map<String, String> settings) {
        this.folder = Build.freshFolder(name);
        this.settings = settings;
        this.process = launch();
    }

    /** The try-out, as a newcomer starts it: embedded database, portal and simulator on. */
    static RunningProduct tryOut() {
        return ready(new RunningProduct("try-out", Map.of()));
    }

    /** The try-out without limits of its portal, for those who write faster than people do. */
    static RunningProduct withoutLimits() {
        return ready(new RunningProduct("without-limits", Map.of("connector.portal.limits", "off")));
    }

    /** With the database of one's own that the settings name, portal and simulator on. */
    static RunningProduct on(Postgres.Database database) {
        return ready(new RunningProduct("on-postgres", database.settingsWithPortal()));
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    Path data() {
        return folder.resolve("data");
    }

    long pid() {
        return process.pid();
    }

    /** What a power failure does. */
    void kill() {
        process.destroyForcibly();
        if (!Children.ended(process, 20)) {
            throw new IllegalStateException("The product survived its killing.");
        }
    }

    /** Starts again on the same data, port and settings. */
    void restart() {
        if (process.isAlive()) {
            close();
        }
        process = launch();
        ready(this);
    }

    @Override
    public void close() {
        process.destroy();
        if (!Children.ended(process, 20)) {
            kill();
            throw new IllegalStateException("The product did not stop when asked to; see " + log());
        }
    }

    private Process launch() {
        var command = new ArrayList<>(List.of(Children.java(), "-Xmx320m", "-XX:+UseSerialGC"));
        command.add("-Dconnector.port=" + port);
        command.add("-Dconnector.data=" + data());
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", Build.jar().toString()));
        return Children.start(command, Map.of(), log());
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
