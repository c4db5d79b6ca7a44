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
    void who_skips_is_no_more_patient_than_who_reads() throws IOException {
        var hurried = Patience.within(Duration.ofSeconds(60), dripping(), nanos::get);

        assertThat(hurried.skip(20)).isEqualTo(20);

        assertThatThrownBy(() -> hurried.skip(1000)).isInstanceOf(IOException.class);
        assertThat(nanos.get() - (Long.MAX_VALUE - 7))
                .as("as long as it may take, and the drop that came last")
                .isLessThanOrEqualTo(Duration.ofSeconds(62).toNanos());
    }

    @Test
    void who_skips_what_is_there_stands_behind_it() throws IOException {
        var body = new ByteArrayInputStream(new byte[] {1, 2, 3});
        var hurried = Patience.within(Duration.ofSeconds(60), body, nanos::get);

        assertThat(hurried.skip(2)).isEqualTo(2);
        assertThat(hurried.read()).isEqualTo(3);
        assertThat(hurried.skip(2)).isZero();
        assertThat(hurried.skip(-1)).isZero();
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
