package org.openchannel.portal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.line.KeepQuickAnswers.Card;
import org.openchannel.shared.CountingNumbers;
import org.openchannel.shared.MovableClock;

/** What repositories of quick answers keep. */
public interface QuickAnswersContract {

    QuickAnswers answers();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    @Test
    default void a_line_keeps_each_answer_once_until_it_is_removed() {
        var keep = new KeepQuickAnswers(answers(), new CountingNumbers(), new MovableClock());

        assertThat(inTransaction(() -> keep.add(1, " Hello ", 2))).isTrue();
        assertThat(inTransaction(() -> keep.add(1, "Hello", 2))).isTrue();
        assertThat(inTransaction(() -> keep.add(1, "Bye", 2))).isTrue();
        assertThat(inTransaction(() -> keep.add(2, "Other line", 2))).isTrue();

        var kept = inTransaction(() -> keep.of(1));
        assertThat(kept).extracting(Card::text).containsExactly("Hello", "Bye");
        inTransaction(() -> {
            keep.remove(2, kept.get(0).id());
            keep.remove(1, kept.get(1).id());
            return true;
        });
        assertThat(inTransaction(() -> keep.of(1))).extracting(Card::text).containsExactly("Hello");
    }

    @Test
    default void nothing_and_far_too_much_is_no_answer() {
        var keep = new KeepQuickAnswers(answers(), new CountingNumbers(), new MovableClock());

        assertThat(inTransaction(() -> keep.add(1, " ", 2))).isFalse();
        assertThat(inTransaction(() -> keep.add(1, "x".repeat(QuickAnswer.LONGEST + 1), 2)))
                .isFalse();
    }
}
