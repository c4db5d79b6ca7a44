package org.openchannel.shared.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.NodeName;

class HeartTest {

    private static final Duration BEAT = Duration.ofSeconds(3);
    private static final Party NOBODY = new Party("q", "");

    private final MovableClock clock = new MovableClock();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final Leases leases = new Leases(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()));
    private final FewNodes nodes = new FewNodes();
    private final Heart heart = new Heart(nodes, lanes, leases, clock, new Nodes.Card(new UUID(0, 1), "http://a", "1"));

    @BeforeEach
    void begin() {
        heart.begin();
        heart.beat();
    }

    @Test
    void takes_over_what_a_silent_node_held() {
        beats(10);
        lanes.add(new LaneKey("q", "chat"), new UUID(1, 1), "kind", new UUID(1, 1), clock.instant());
        lanes.claim(Pickup.of(NOBODY, 1, 1), clock.instant(), clock.instant().plus(Leases.LASTS));
        nodes.silent.add(new NodeName("dead"));

        beats(1);

        assertThat(lanes.due(clock.instant())).containsExactly(NOBODY);
    }

    @Test
    void believes_nobody_dead_right_after_the_clock_leapt() {
        beats(10);
        leases.leapt(Duration.ofHours(1));
        nodes.silent.add(new NodeName("alive"));

        beats(39);
        assertThat(nodes.silent).as("not even asked for").isNotEmpty();

        beats(2);
        assertThat(nodes.silent).isEmpty();
    }

    @Test
    void a_take_over_that_takes_long_holds_up_neither_beats_nor_the_end() {
        beats(10);
        var beaten = new AtomicBoolean();
        nodes.meanwhile = () -> {
            beaten.set(besides(() -> heart.beat()));
            assertThat(besides(heart::end)).as("it can end").isTrue();
        };

        heart.takeOver();

        assertThat(beaten).isTrue();
    }

    /** Whether another thread can do so now. */
    private static boolean besides(Runnable act) {
        try {
            CompletableFuture.runAsync(act).get(5, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return false;
        }
    }

    @Test
    void believes_nobody_dead_right_after_the_database_was_away() {
        beats(10);
        clock.advance(Duration.ofSeconds(30));
        nodes.silent.add(new NodeName("alive"));

        beats(3);

        assertThat(nodes.silent).as("not even asked for").isNotEmpty();
    }

    @Test
    void who_was_not_heard_of_for_long_sends_nothing() {
        beats(1);
        var lease = leases.begin();
        clock.advance(Duration.ofSeconds(9));
        assertThatCode(lease::require).doesNotThrowAnyException();

        clock.advance(Duration.ofSeconds(2));

        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);
        heart.beat();
        assertThatCode(lease::require).doesNotThrowAnyException();
    }

    @Test
    void who_was_taken_for_dead_sends_nothing_of_what_it_held() {
        beats(1);
        var lease = leases.begin();
        leases.holds(lease, List.of());
        clock.advance(Duration.ofSeconds(20));
        nodes.isKnown = false;

        assertThat(heart.beat()).as("others knew of this node").isFalse();

        assertThatThrownBy(lease::require).isInstanceOf(LeaseLostException.class);
        assertThat(nodes.isKnown).as("it is one of the nodes again").isTrue();
        assertThatCode(leases.begin()::require).doesNotThrowAnyException();
    }

    @Test
    void who_stops_says_so_and_sends_nothing_more() {
        beats(1);
        var lease = leases.begin();

        leases.stop();
        heart.stopping();

        assertThat(nodes.isStopping).isTrue();
        assertThatThrownBy(lease::require).hasMessageContaining("stops");
        assertThat(lease.isOver()).as("what was sent may still be written down").isFalse();
    }

    @Test
    void who_is_gone_leaves_everything_to_others_for_good() {
        lanes.add(new LaneKey("q", "chat"), new UUID(1, 1), "kind", new UUID(1, 1), clock.instant());
        lanes.claim(Pickup.of(NOBODY, 1, 1), clock.instant(), clock.instant().plus(Leases.LASTS));

        heart.end();
        heart.beat();

        assertThat(lanes.due(clock.instant())).containsExactly(NOBODY);
        assertThat(nodes.isKnown).as("it does not come back").isFalse();
    }

    @Test
    void who_ends_after_another_one_took_its_name_takes_nothing_from_that_one() {
        lanes.add(new LaneKey("q", "chat"), new UUID(1, 1), "kind", new UUID(1, 1), clock.instant());
        lanes.claim(Pickup.of(NOBODY, 1, 1), clock.instant(), clock.instant().plus(Leases.LASTS));
        nodes.isKnown = false;

        heart.end();

        assertThat(lanes.due(clock.instant())).as("what the other one carries").isEmpty();
    }

    private void beats(int times) {
        for (int i = 0; i < times; i++) {
            clock.advance(BEAT);
            heart.beat();
            heart.takeOver();
        }
    }

    private static final class FewNodes implements Nodes {

        private final List<NodeName> silent = new ArrayList<>();
        private Runnable meanwhile = () -> {};
        private boolean isKnown;
        private boolean isStopping;

        @Override
        public void arrive(Card card, Instant now) {
            isKnown = true;
        }

        @Override
        public boolean seen(Card card, Instant now) {
            return isKnown;
        }

        @Override
        public void stopping(Card card) {
            isStopping = true;
        }

        @Override
        public void leave(Card card) {
            isKnown = false;
        }

        @Override
        public List<NodeName> silent(Instant now) {
            meanwhile.run();
            var told = List.copyOf(silent);
            silent.clear();
            return told;
        }
    }
}
