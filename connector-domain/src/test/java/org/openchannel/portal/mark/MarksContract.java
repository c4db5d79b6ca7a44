package org.openchannel.portal.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;

/** What every carrier of marks does. */
public interface MarksContract {

    Marks marks();

    <T> T inTransaction(Callable<T> step);

    @Test
    default void a_mark_is_somebodys_own_and_as_old_as_the_last_time() {
        var clock = new MovableClock();
        var keep = new KeepMarks(marks(), clock);

        assertThat(inTransaction(() -> keep.mark(1, Mark.Kind.PINNED, "chat7", true)))
                .isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThat(inTransaction(() -> keep.mark(1, Mark.Kind.PINNED, "chat7", true)))
                .isTrue();

        assertThat(inTransaction(() -> keep.of(1, Mark.Kind.PINNED))).isEqualTo(Map.of("chat7", clock.instant()));
        assertThat(inTransaction(() -> keep.of(1, Mark.Kind.MUTED))).isEmpty();
        assertThat(inTransaction(() -> keep.of(2, Mark.Kind.PINNED))).isEmpty();
    }

    @Test
    default void a_mark_is_taken_away_once() {
        var keep = new KeepMarks(marks(), new MovableClock());
        inTransaction(() -> keep.mark(1, Mark.Kind.MUTED, "2", true));
        inTransaction(() -> keep.mark(3, Mark.Kind.MUTED, "2", true));

        assertThat(inTransaction(() -> keep.people(Mark.Kind.MUTED, "2"))).containsExactly(1L, 3L);
        assertThat(inTransaction(() -> keep.mark(1, Mark.Kind.MUTED, "2", false)))
                .isTrue();
        assertThat(inTransaction(() -> keep.mark(1, Mark.Kind.MUTED, "2", false)))
                .isFalse();
        assertThat(inTransaction(() -> keep.people(Mark.Kind.MUTED, "2"))).containsExactly(3L);
        assertThat(inTransaction(() -> keep.all(3))).hasSize(1);
    }

    @Test
    default void an_application_that_went_is_forgotten() {
        var keep = new KeepMarks(marks(), new MovableClock());
        inTransaction(() -> keep.mark(1, Mark.Kind.OPENED, "7", true));
        inTransaction(() -> keep.mark(1, Mark.Kind.OPENED, "8", true));

        inTransaction(() -> {
            new DropOpenings(marks()).drop(7);
            return true;
        });

        assertThat(inTransaction(() -> keep.isMarked(1, Mark.Kind.OPENED, "7"))).isFalse();
        assertThat(inTransaction(() -> keep.isMarked(1, Mark.Kind.OPENED, "8"))).isTrue();
    }
}
