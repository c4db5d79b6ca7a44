package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What connector.jar says when it cannot start: one sentence, and exit code 1. */
class RefusalIT {

    private final Path folder = Build.freshFolder("refusal");

    @Test
    void a_busy_port() throws IOException {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusalOf("-Dconnector.port=" + busy.getLocalPort())).contains("Port " + busy.getLocalPort());
        }
    }

    @Test
    void a_folder_that_cannot_be_made() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(refusalOf("-Dconnector.data=" + file.resolve("below"))).contains(file.toString());
    }

    @Test
    void a_second_start_on_the_same_data() {
        assertThat(refusalOf("-Dconnector.data=" + SharedTryOut.product().data()))
                .contains("already runs");
    }

    @Test
    void a_database_that_is_not_there() {
        String url = "jdbc:postgresql://localhost:" + Build.freePort() + "/connector";

        assertThat(refusalOf("-Dconnector.db.url=" + url, "-Dconnector.db.class=org.postgresql.ds.PGSimpleDataSource"))
                .contains("database");
    }

    private String refusalOf(String... options) {
        Path log = folder.resolve("terminal.log");
        var defaults = List.of("-Dconnector.port=" + Build.freePort(), "-Dconnector.data=" + folder.resolve("data"));
        var command = Stream.of(
                        List.of(Children.java()),
                        defaults,
                        List.of(options),
                        List.of("-jar", Build.jar().toString()))
                .flatMap(List::stream)
                .toList();

        Process process = Children.start(command, Map.of(), log);

        assertThat(Children.ended(process, 60)).as("it ends by itself").isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(log).content().hasLineCount(1);
        return read(log);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
