package org.openchannel.shared.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecollectionTest {

    private final AtomicLong now = new AtomicLong(ChangeWatch.last() + TimeUnit.HOURS.toNanos(1));
    private final Recollection<String, Integer> recollection = new Recollection<>(now::get);
    private final AtomicInteger source = new AtomicInteger();

    @Test
    void what_was_read_is_remembered_for_a_second() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);

        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertThat(read()).isEqualTo(2);
    }

    @Test
    void a_change_is_seen_at_once_and_nothing_is_remembered_until_it_is_surely_committed() {
        now.set(System.nanoTime());
        ChangeWatch.changed();

        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);

        now.set(ChangeWatch.last() + TimeUnit.SECONDS.toNanos(3));
        assertThat(read()).isEqualTo(3);
        assertThat(read()).isEqualTo(3);
    }

    private int read() {
        return recollection.find("key", source::incrementAndGet);
    }
}
