package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutgoingHttpTest {

    @Test
    void what_somebody_has_set_stays() {
        var properties = new Properties();
        properties.setProperty("http.maxConnections", "7");

        OutgoingHttp.prepare(properties);

        assertThat(properties.getProperty("http.maxConnections")).isEqualTo("7");
    }

    /** In a Java of its own, because Java reads it once. */
    @Test
    void java_makes_one_request_of_one_post_when_the_connection_ends_without_an_answer()
            throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), UnansweredPost.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Requests: 1");
    }
}
