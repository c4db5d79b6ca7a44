package org.openchannel.shared.convoy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConvoyTest {

    private final List<List<Integer>> convoys = Collections.synchronizedList(new ArrayList<>());

    private List<String> keep(List<Integer> brought) {
        convoys.add(brought);
        return brought.stream().map(number -> "kept " + number).toList();
    }

    @Test
    void a_lone_traveller_travels_at_once() {
        var convoy = new Convoy<>(10, this::keep);

        assertThat(convoy.board(7).arrive()).isEqualTo("kept 7");
        assertThat(convoys).containsExactly(List.of(7));
    }

    @Test
    void whoever_boarded_before_travels_along_in_the_order_of_boarding() {
        var convoy = new Convoy<>(10, this::keep);
        var first = convoy.board(1);
        var second = convoy.board(2);
        var third = convoy.board(3);

        assertThat(second.arrive()).isEqualTo("kept 2");
        assertThat(first.arrive()).isEqualTo("kept 1");
        assertThat(third.arrive()).isEqualTo("kept 3");
        assertThat(convoys).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void no_convoy_is_longer_than_allowed_and_the_last_one_arrives_too() {
        var convoy = new Convoy<>(2, this::keep);
        convoy.board(1);
        convoy.board(2);
        var last = convoy.board(3);

        assertThat(last.arrive()).isEqualTo("kept 3");
        assertThat(convoys).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void a_failed_convoy_failed_for_all_of_it_and_the_next_one_goes() {
        var convoy = new Convoy<Integer, String>(2, brought -> {
            if (brought.contains(2)) {
                throw new IllegalArgumentException("not 2");
            }
            return keep(brought);
        });
        var first = convoy.board(1);
        var second = convoy.board(2);
        var third = convoy.board(3);

        assertThatThrownBy(first::arrive).hasMessage("not 2");
        assertThatThrownBy(second::arrive).hasMessage("not 2");
        assertThat(third.arrive()).isEqualTo("kept 3");
    }

    @Test
    void a_convoy_that_breaks_down_leaves_nobody_waiting() {
        var convoy = new Convoy<Integer, String>(2, brought -> {
            throw new StackOverflowError("as if");
        });
        var first = convoy.board(1);
        var second = convoy.board(2);

        assertThatThrownBy(first::arrive).isInstanceOf(StackOverflowError.class);
        assertThatThrownBy(second::arrive).hasMessageContaining("broke down");
    }

    @Test
    void while_one_convoy_is_under_way_the_others_gather_for_the_next() throws Exception {
        var isUnderWay = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var convoy = new Convoy<Integer, String>(10, brought -> {
            if (brought.contains(0)) {
                isUnderWay.countDown();
                await(mayGoOn);
            }
            return keep(brought);
        });
        var threads = Executors.newCachedThreadPool();
        try {
            var first = threads.submit(() -> convoy.board(0).arrive());
            await(isUnderWay);
            var boarded = IntStream.rangeClosed(1, 5).mapToObj(convoy::board).toList();
            var others = boarded.stream()
                    .map(traveller -> threads.submit(traveller::arrive))
                    .toList();
            mayGoOn.countDown();

            assertThat(first.get()).isEqualTo("kept 0");
            assertThat(values(others)).containsExactly("kept 1", "kept 2", "kept 3", "kept 4", "kept 5");
            assertThat(convoys).containsExactly(List.of(0), List.of(1, 2, 3, 4, 5));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void everybody_arrives_once_however_many_come_at_the_same_time() throws Exception {
        var convoy = new Convoy<>(5, this::keep);
        var threads = Executors.newFixedThreadPool(16);
        try {
            var journeys = IntStream.range(0, 2000)
                    .mapToObj(
                            number -> threads.submit(() -> convoy.board(number).arrive()))
                    .toList();

            assertThat(values(journeys))
                    .containsExactlyElementsOf(IntStream.range(0, 2000)
                            .mapToObj(number -> "kept " + number)
                            .toList());
            assertThat(convoys.stream().flatMap(List::stream))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 2000).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> values(List<Future<String>> futures) throws Exception {
        var values = new ArrayList<String>();
        for (var future : futures) {
            values.add(future.get());
        }
        return values;
    }
}
