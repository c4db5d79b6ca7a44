package org.openchannel.bridge.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.file.InMemoryFileStore;

class ForgetOldTest {

    /** How long a step lasts here. */
    private static final Duration A_STEP = Duration.ofMillis(500);

    private static final KeepingTimes TIMES =
            new KeepingTimes(Duration.ofDays(365), Duration.ofDays(90), Duration.ofDays(30), Duration.ofDays(14));

    private final MovableClock clock = new MovableClock();
    private final Instant begin = clock.instant();
    private final InMemoryRemains remains = new InMemoryRemains(clock, A_STEP);
    private final InMemoryFileStore store = new InMemoryFileStore();
    private final ForgetOld forget = new ForgetOld(remains, store, TIMES, clock);

    @Test
    void texts_files_dead_loads_and_tries_are_kept_as_long_as_was_said() throws IOException {
        var file = store.put("a.png", "image/png", new ByteArrayInputStream(new byte[] {1}))
                .id();
        var young = store.put("b.png", "image/png", new ByteArrayInputStream(new byte[] {1}))
                .id();
        remains.message(1, daysAgo(366), Optional.empty());
        remains.message(2, daysAgo(91), Optional.of(file));
        remains.message(3, daysAgo(89), Optional.of(young));
        remains.deadSince(daysAgo(31));
        remains.deadSince(daysAgo(29));
        remains.triedAt(daysAgo(15));
        remains.triedAt(daysAgo(13));

        forget.round(Marks.START);

        assertThat(remains.texts()).containsExactly(2L, 3L);
        assertThat(remains.files()).containsExactly(3L);
        assertThat(store.find(file)).isEmpty();
        assertThat(store.find(young)).isPresent();
        assertThat(remains.dead()).isEqualTo(1);
        assertThat(remains.tries()).isEqualTo(1);
    }

    @Test
    void a_round_ends_after_a_while_and_the_next_one_goes_on() {
        var one = ForgetOld.STEP * (int) ForgetOld.TIME.dividedBy(A_STEP);
        for (int i = 1; i <= one + 1; i++) {
            remains.message(i, daysAgo(400), Optional.empty());
            remains.deadSince(daysAgo(400));
        }
        remains.lanes(one + 1);

        var marks = forget.round(Marks.START);
        assertThat(remains.texts()).containsExactly(one + 1L);
        assertThat(remains.dead()).isEqualTo(1);
        assertThat(remains.lanes()).isEqualTo(1);

        forget.round(marks);
        assertThat(remains.texts()).isEmpty();
        assertThat(remains.dead()).isZero();
        assertThat(remains.lanes()).isZero();
    }

    /** Two hundred messages a second leave four tries each: a round must take a minute's worth, and in less than a minute. */
    @Test
    void a_round_takes_as_much_as_a_busy_minute_brings() {
        var minute = 60 * 200 * 4;
        for (int i = 0; i < minute; i++) {
            remains.triedAt(daysAgo(15));
        }
        remains.stepsTake(Duration.ofMillis(50));
        var begun = clock.instant();

        forget.round(Marks.START);

        assertThat(remains.tries()).isZero();
        assertThat(Duration.between(begun, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void a_round_is_over_before_the_next_one_begins_however_much_there_is() {
        var much = 60_000;
        for (int i = 1; i <= much; i++) {
            remains.message(i, daysAgo(400), Optional.empty());
            remains.deadSince(daysAgo(400));
            remains.triedAt(daysAgo(400));
        }
        remains.lanes(much);
        var begun = clock.instant();

        forget.round(Marks.START);

        assertThat(Duration.between(begun, clock.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(remains.tries()).isPositive();
    }

    @Test
    void what_has_grown_old_meanwhile_is_found_by_the_next_round() {
        remains.message(1, daysAgo(400), Optional.empty());
        var marks = forget.round(Marks.START);
        assertThat(forget.round(marks)).isEqualTo(marks);

        remains.message(2, daysAgo(366), Optional.empty());
        forget.round(marks);

        assertThat(remains.texts()).isEmpty();
    }

    private Instant daysAgo(int days) {
        return begin.minus(Duration.ofDays(days));
    }
}
