package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CappedStreamTest {

    @Test
    void what_fits_is_read_to_its_end_however_it_is_read() throws IOException {
        assertThat(capped(10, 10).readAllBytes()).hasSize(10);
        assertThat(capped(0, 0).read()).isEqualTo(-1);

        var slow = capped(2, 2);
        assertThat(slow.read()).isZero();
        assertThat(slow.read()).isZero();
        assertThat(slow.read()).isEqualTo(-1);
        assertThat(slow.read(new byte[8], 0, 8)).isEqualTo(-1);
    }

    @Test
    void who_reads_on_is_told_that_it_is_too_large() throws IOException {
        tooLarge(() -> capped(11, 10).readAllBytes());

        var slow = capped(2, 1);
        assertThat(slow.read()).isZero();
        tooLarge(slow::read);
        tooLarge(() -> capped(2, 1).read(new byte[2], 0, 2));
    }

    private static void tooLarge(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        ClientErrorException.class,
                        refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(413));
    }

    private static CappedStream capped(int size, long longest) {
        return new CappedStream(new ByteArrayInputStream(new byte[size]), longest);
    }
}
