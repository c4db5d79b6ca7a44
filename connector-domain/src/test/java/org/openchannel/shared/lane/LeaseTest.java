package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final Duration LASTS = Duration.ofSeconds(120);

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Lease lease = new Lease(LASTS, nanos::get);

    @Test
    void allows_a_send_while_its_answer_comes_within_the_lease() {
        pass(LASTS.minus(Lease.ONE_SEND));

        assertThatCode(lease::require).doesNotThrowAnyException();
    }

    @Test
    void forbids_a_send_that_could_outlive_it() {
        pass(LASTS.minus(Lease.ONE_SEND).plusNanos(1));

        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);
        assertThat(lease.isOver()).isFalse();
    }

    @Test
    void lasts_on_from_when_the_database_was_asked() {
        pass(Duration.ofSeconds(60));
        var asked = nanos.get();
        pass(Duration.ofSeconds(40));
        lease.prolong(asked, LASTS);

        pass(Duration.ofSeconds(5));
        assertThatCode(lease::require).doesNotThrowAnyException();
        pass(Duration.ofSeconds(1));
        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void a_late_answer_does_not_shorten_it() {
        lease.prolong(nanos.get() - Duration.ofSeconds(30).toNanos(), LASTS);
        pass(LASTS.minus(Lease.ONE_SEND));

        assertThatCode(lease::require).doesNotThrowAnyException();
    }

    @Test
    void once_over_stays_over() {
        pass(LASTS.plusNanos(1));
        lease.prolong(nanos.get(), LASTS);

        assertThat(lease.isOver()).isTrue();
        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
