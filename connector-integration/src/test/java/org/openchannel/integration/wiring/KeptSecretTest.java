package org.openchannel.integration.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openchannel.shared.CountingSecrets;

class KeptSecretTest {

    private static final int STARTERS = 8;

    @TempDir
    private Path folder;

    @Test
    void is_drawn_once_and_the_same_after_a_restart() {
        var secrets = new CountingSecrets();

        var first = KeptSecret.in(folder.resolve("key"), 40, secrets).reveal();

        assertThat(KeptSecret.in(folder.resolve("key"), 40, secrets).reveal()).isEqualTo(first);
    }

    @Test
    void nodes_that_start_at_once_on_one_folder_agree_on_one() throws Exception {
        var secrets = new CountingSecrets();
        var start = new CyclicBarrier(STARTERS);
        var starters = new ArrayList<Callable<String>>();
        for (int i = 0; i < STARTERS; i++) {
            starters.add(() -> {
                start.await(10, TimeUnit.SECONDS);
                return KeptSecret.in(folder.resolve("shared").resolve("key"), 40, secrets)
                        .reveal();
            });
        }
        var threads = Executors.newFixedThreadPool(STARTERS);
        var seen = new HashSet<String>();
        for (var result : threads.invokeAll(starters)) {
            seen.add(result.get());
        }
        threads.shutdown();

        assertThat(seen).hasSize(1);
        assertThat(names(folder.resolve("shared"))).containsExactly("key");
    }

    private static Iterable<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
