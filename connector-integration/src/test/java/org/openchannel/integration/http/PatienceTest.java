package org.openchannel.integration.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 7);

    @Test
    void an_answer_that_comes_in_drops_ends_after_a_while() throws IOException {
        var hurried = Patience.within(Duration.ofSeconds(60), dripping(), nanos::get);

        assertThat(hurried.readNBytes(60)).hasSize(60);

        assertThatThrownBy(hurried::readAllBytes).isInstanceOf(IOException.class);
        assertThatThrownBy(hurried::read).isInstanceOf(IOException.class);
    }

    @Test
    void an_answer_in_time_is_read_whole() throws IOException {
        var body = new ByteArrayInputStream(new byte[] {1, 2, 3});

        assertThat(Patience.within(Duration.ofSeconds(60), body, nanos::get).readAllBytes())
                .containsExactly(1, 2, 3);
    }

    /** A byte a second, for ever. */
    private InputStream dripping() {
        return new InputStream() {
            @Override
            public int read() {
                nanos.addAndGet(Duration.ofSeconds(1).toNanos());
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                if (length > 0) {
                    buffer[from] = (byte) read();
                }
                return Math.min(1, length);
            }
        };
    }
}
