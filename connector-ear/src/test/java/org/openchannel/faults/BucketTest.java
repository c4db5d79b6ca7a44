package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketTest {

    private final AtomicLong nanos = new AtomicLong(7);
    private final Bucket bucket = new Bucket(50, 2, nanos::get);

    @Test
    void takes_a_burst_and_then_so_many_per_second() {
        assertThat(takenOf(60)).isEqualTo(50);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(3));
        assertThat(takenOf(60)).isEqualTo(6);
        nanos.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(takenOf(60)).isEqualTo(50);
    }

    private long takenOf(int calls) {
        return IntStream.range(0, calls).filter(call -> bucket.takes()).count();
    }
}
