package org.openchannel.portal.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.offline.OfflineEvents.Pick;
import org.openchannel.portal.offline.OfflineQuery.Comparison;
import org.openchannel.portal.offline.OfflineQuery.Condition;
import org.openchannel.portal.offline.OfflineQuery.Field;
import org.openchannel.portal.offline.OfflineQuery.Order;

/** Kept events behave the same wherever they are kept. */
public interface OfflineEventsContract {

    Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** Under test, empty before each test. */
    OfflineEvents events();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    private void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }

    /** An event of application 1, kept for no source. */
    static OfflineEvent event(long id, String message) {
        return event(id, 1, "", message);
    }

    private static OfflineEvent event(long id, long application, String connector, String message) {
        var at = NOON.plusSeconds(id);
        return new OfflineEvent(
                id, application, connector, "ONCRMLEADADD", "data%5BID%5D=" + id, 5, message, "", false, at);
    }

    private static OfflineQuery query(List<Condition> conditions, Order... order) {
        return new OfflineQuery(1, "", conditions, List.of(order));
    }

    private List<Long> list(OfflineQuery query) {
        return inTransaction(
                () -> events().list(query, 0, 50).stream().map(OfflineEvent::id).toList());
    }

    @Test
    default void what_happens_again_is_kept_once_with_its_last_time() {
        step(() -> events().keep(event(1, "a")));
        step(() -> events().keep(event(2, "a")));
        step(() -> events().keep(event(3, "b")));
        step(() -> events().keep(event(4, 1, "shop", "a")));
        step(() -> events().keep(event(5, 2, "", "a")));

        var kept = inTransaction(() -> events().list(query(List.of()), 0, 50));
        assertThat(kept).extracting(OfflineEvent::id).containsExactly(1L, 3L);
        assertThat(kept.get(0))
                .isEqualTo(new OfflineEvent(
                        1, 1, "", "ONCRMLEADADD", "data%5BID%5D=1", 5, "a", "", false, NOON.plusSeconds(2)));
        assertThat(inTransaction(() -> events().count(query(List.of())))).isEqualTo(2);
        assertThat(inTransaction(() -> events().count(new OfflineQuery(1, "shop", List.of(), List.of()))))
                .isEqualTo(1);
    }

    @Test
    default void what_is_reserved_is_nobody_elses_until_it_is_cleared() {
        for (long id = 1; id <= 4; id++) {
            var event = event(id, "m" + id);
            step(() -> events().keep(event));
        }
        var newest = query(List.of(), new Order(Field.ID, false));

        var mine = inTransaction(() -> events().reserve(newest, 2, "p1", false));
        var others = inTransaction(() -> events().reserve(newest, 50, "p2", false));

        assertThat(mine).extracting(OfflineEvent::id).containsExactly(4L, 3L);
        assertThat(others).extracting(OfflineEvent::id).containsExactly(2L, 1L);
        assertThat(inTransaction(() -> events().reserved(newest, 50, "p1")))
                .extracting(OfflineEvent::id)
                .containsExactly(4L, 3L);
        step(() -> events().keep(event(9, "m4")));
        assertThat(list(newest))
                .as("what is reserved already is not brought up to date")
                .contains(9L, 4L);
        assertThat(inTransaction(() -> events().clear(2, "p1", null))).isZero();
        assertThat(inTransaction(() -> events().clear(1, "p1", new Pick(List.of(3L, 1L), List.of()))))
                .isEqualTo(1);
        assertThat(inTransaction(() -> events().clear(1, "p1", new Pick(List.of(), List.of("m4")))))
                .isEqualTo(1);
        assertThat(inTransaction(() -> events().clear(1, "p2", null))).isEqualTo(2);
        assertThat(list(newest)).containsExactly(9L);
    }

    @Test
    default void errors_come_back_only_for_those_who_ask() {
        step(() -> events().keep(event(1, "a")));
        step(() -> events().keep(event(2, "b")));
        step(() -> events().reserve(query(List.of()), 50, "p1", false));
        assertThat(inTransaction(() -> events().fail(1, "p1", new Pick(List.of(), List.of("a")))))
                .isEqualTo(1);

        assertThat(inTransaction(() -> events().reserve(query(List.of()), 50, "p2", false)))
                .isEmpty();
        assertThat(inTransaction(() -> events().reserve(query(List.of()), 50, "p3", true)))
                .extracting(OfflineEvent::id)
                .containsExactly(1L);
        assertThat(inTransaction(() -> events().fail(1, "p1", null))).isEqualTo(1);
        assertThat(list(query(List.of(new Condition(Field.ERROR, Comparison.EQUAL, List.of(true))))))
                .containsExactly(1L, 2L);
    }

    @Test
    default void lists_are_filtered_ordered_and_paged() {
        for (long id = 1; id <= 5; id++) {
            var event = event(id, id % 2 == 0 ? "even" + id : "odd" + id);
            step(() -> events().keep(event));
        }
        assertThat(list(query(List.of(new Condition(Field.ID, Comparison.MORE, List.of(2L))))))
                .containsExactly(3L, 4L, 5L);
        assertThat(list(query(List.of(new Condition(Field.ID, Comparison.EQUAL, List.of(2L, 5L, 77L))))))
                .containsExactly(2L, 5L);
        assertThat(list(query(List.of(new Condition(Field.ID, Comparison.NOT_EQUAL, List.of(2L, 5L))))))
                .containsExactly(1L, 3L, 4L);
        assertThat(list(query(
                        List.of(
                                new Condition(Field.TIMESTAMP_X, Comparison.AT_LEAST, List.of(NOON.plusSeconds(2))),
                                new Condition(Field.TIMESTAMP_X, Comparison.LESS, List.of(NOON.plusSeconds(5))),
                                new Condition(Field.EVENT_NAME, Comparison.EQUAL, List.of("ONCRMLEADADD")),
                                new Condition(Field.PROCESS_ID, Comparison.EQUAL, List.of(""))),
                        new Order(Field.EVENT_NAME, true),
                        new Order(Field.TIMESTAMP_X, false))))
                .containsExactly(4L, 3L, 2L);
        assertThat(list(query(List.of(new Condition(Field.MESSAGE_ID, Comparison.AT_MOST, List.of("even9"))))))
                .containsExactly(2L, 4L);
        assertThat(inTransaction(() -> events().list(query(List.of()), 3, 1)))
                .extracting(OfflineEvent::id)
                .containsExactly(4L);
    }

    @Test
    default void old_events_and_those_of_a_removed_application_are_forgotten() {
        step(() -> events().keep(event(1, "a")));
        step(() -> events().keep(event(2, "b")));
        step(() -> events().dropBefore(NOON.plus(Duration.ofSeconds(2))));
        assertThat(list(query(List.of()))).containsExactly(2L);

        step(() -> events().dropOf(1));
        assertThat(list(query(List.of()))).isEmpty();
    }
}
