package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.NodeName;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Fate;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.LaneWatch.Step;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.Outcome;

class TraceTest {

    private static final UUID MESSAGE = new UUID(7, 7);
    private static final Failure.Exchange SAID = new Failure.Exchange("send +79991234567 Hello", "ERROR\0");

    private final MovableClock clock = new MovableClock();
    private final Instant now = clock.instant();
    private final List<Try> tries = new ArrayList<>();
    private final WriteTries write =
            new WriteTries(tries::add, new CountingIds(), new NodeName("n1"), new KeptBodies(true));
    private final OneMessage traces = new OneMessage();
    private final TraceMessage trace = new TraceMessage(traces, clock);

    @Test
    void each_try_leaves_a_hop() {
        saw(Routes.PORTAL, Routes.MESSAGE, new Outcome.Arrived(() -> {}), new Fate.Done(load(Routes.PORTAL), () -> {}));

        var hop = tries.get(0).hop();

        assertThat(tries.get(0).messageId()).isEqualTo(MESSAGE);
        assertThat(hop).isEqualTo(new Hop("portal", 2, now, 120, "ARRIVED", null, new Hop.Exchange(null, null), "n1"));
    }

    @Test
    void a_hop_that_went_well_says_what_was_said_too() {
        var load = load(Routes.PORTAL);

        saw(load, new Outcome.Arrived(() -> {}, SAID), new Fate.Done(load, () -> {}));
        saw(
                load,
                new Outcome.Arrived(() -> {}, new Failure.Exchange("x".repeat(3000), null)),
                new Fate.Done(load, () -> {}));

        assertThat(tries.get(0).hop().exchange()).isEqualTo(new Hop.Exchange("send +79991234567 Hello", "ERROR"));
        assertThat(tries.get(0).hop().reason()).isNull();
        assertThat(tries.get(1).hop().exchange().request()).hasSize(1001);
    }

    @Test
    void where_room_is_short_only_trouble_says_what_was_said() {
        var load = load(Routes.PORTAL);
        var sparing = new WriteTries(tries::add, new CountingIds(), new NodeName("n1"), new KeptBodies(false));
        var failure = Failure.passing("busy").said(SAID);

        sparing.saw(new Step(
                        new Outcome.Arrived(() -> {}, SAID),
                        new Fate.Done(load, () -> {}),
                        now,
                        Duration.ofMillis(120)))
                .run();
        sparing.saw(new Step(
                        new Outcome.Failed(failure),
                        new Fate.Waits(load, now, true, 0, failure, () -> {}),
                        now,
                        Duration.ofMillis(120)))
                .run();

        assertThat(tries.get(0).hop().exchange()).isEqualTo(new Hop.Exchange(null, null));
        assertThat(tries.get(1).hop().exchange().answer()).isEqualTo("ERROR");
    }

    @Test
    void what_did_not_simply_arrive_says_why_and_what_was_said() {
        var failure = Failure.passing("The portal\0 did not answer").said(SAID);
        var load = load(Routes.GATEWAY);

        saw(load, new Outcome.Failed(failure), new Fate.Waits(load, now, true, 0, failure, () -> {}));
        saw(load, new Outcome.Failed(failure), new Fate.Dead(load, failure, () -> {}));

        assertThat(tries).extracting(made -> made.hop().outcome()).containsExactly("FAILED", "GIVEN_UP");
        assertThat(tries.get(0).hop().word()).isEqualTo("messenger");
        assertThat(tries.get(1).hop().reason()).isEqualTo("The portal did not answer");
        assertThat(tries.get(1).hop().exchange()).isEqualTo(new Hop.Exchange("send +79991234567 Hello", "ERROR"));
    }

    @Test
    void looking_for_what_may_have_arrived_is_told_too() {
        var load = load(Routes.PORTAL);
        var waits = new Fate.Waits(load, now, false, 1, Failure.ambiguous("x".repeat(2000)), () -> {});

        saw(load, new Outcome.Unseen(now, "not there"), waits);
        saw(load, Outcome.Again.safe("not there"), waits);
        saw(load, Outcome.Again.inDoubt("nobody knows"), waits);

        assertThat(tries)
                .extracting(made -> made.hop().outcome())
                .containsExactly("UNSEEN", "RESENT", "RESENT_IN_DOUBT");
        assertThat(tries.get(0).hop().reason()).hasSize(1000);
    }

    @Test
    void what_was_put_back_untried_or_is_about_no_message_leaves_no_trace() {
        var resting = load(Routes.PORTAL);
        var waits = new Fate.Waits(
                resting, now, false, 0, Failure.passing("unreachable").ofParty(), () -> {});
        saw(resting, new Outcome.Failed(Failure.passing("unreachable").ofParty()), waits);
        var event = load("portal.event");
        saw(event, new Outcome.Arrived(() -> {}), new Fate.Done(event, () -> {}));

        assertThat(tries).isEmpty();
    }

    @Test
    void an_operator_sees_all_of_it() {
        traces.hops.add(new Hop("portal", 1, now, 5, "FAILED", "why", new Hop.Exchange("asked", "told"), "n1"));

        var way = trace.way(MESSAGE, false).orElseThrow();

        assertThat(way.message().said().text()).isEqualTo("Hello Ivan");
        assertThat(way.hops().get(0).exchange().request()).isEqualTo("asked");
        assertThat(trace.way(new UUID(8, 8), false)).isEmpty();
    }

    @Test
    void a_viewer_sees_nothing_of_the_customer() {
        traces.hops.add(
                new Hop("portal", 1, now, 5, "FAILED", "why 79991234567", new Hop.Exchange("asked", "told"), "n1"));

        var way = trace.way(MESSAGE, true).orElseThrow();

        assertThat(way.toString()).doesNotContain("Ivan", "Hello", "7999123456", "cat.png", "asked", "told");
        assertThat(way.message().customer().phone()).isEqualTo("•••67");
        assertThat(way.message().customer().name()).isEqualTo("I•••");
        assertThat(way.message().said().text()).isEqualTo("••• (10)");
        assertThat(way.hops().get(0).reason()).isEqualTo("why •••67");
        assertThat(way.pending().get(0).reason()).isEqualTo("No +•••67 here");
        assertThat(trace.way(MESSAGE, false).orElseThrow().pending().get(0).reason())
                .contains("+79991234567");
    }

    @Test
    void texts_are_searched_for_whoever_may_read_them() {
        assertThat(trace.search(" Hello ", Duration.ofDays(1), false)).hasSize(1);
        assertThat(traces.wanted)
                .hasValue(new Traces.Wanted(
                        "Hello",
                        true,
                        new UUID(now.minus(Duration.ofDays(1)).toEpochMilli() << 16, 0),
                        TraceMessage.MOST));

        var masked = trace.search("Hello", Duration.ofDays(1), true);

        assertThat(traces.wanted).map(Traces.Wanted::isTextToo).contains(false);
        assertThat(masked.toString()).doesNotContain("Ivan");
        assertThat(trace.search("He", Duration.ofDays(1), false)).hasSize(1);
        assertThat(traces.wanted).map(Traces.Wanted::isTextToo).contains(false);
    }

    @Test
    void nothing_is_searched_for_nothing() {
        assertThat(trace.search("  ", Duration.ofDays(1), false)).isEmpty();
        assertThat(trace.search("x".repeat(251), Duration.ofDays(1), false)).isEmpty();
        assertThat(traces.wanted).isEmpty();
    }

    @Test
    void the_emptiest_customer_can_be_masked() {
        assertThat(Mask.text("")).isEmpty();
        assertThat(Mask.name("")).isEmpty();
        assertThat(Mask.name("😀x")).isEqualTo("😀•••");
        assertThat(Mask.phone("7")).isEqualTo("•••");
    }

    private void saw(String queue, String kind, Outcome outcome, Fate fate) {
        assertThat(fate.load().kind()).isEqualTo(kind);
        assertThat(fate.load().lane().queue()).isEqualTo(queue);
        saw(fate.load(), outcome, fate);
    }

    private void saw(Load load, Outcome outcome, Fate fate) {
        assertThat(fate.load()).isEqualTo(load);
        write.saw(new Step(outcome, fate, now, Duration.ofMillis(120))).run();
    }

    private Load load(String queue) {
        return new Load(new UUID(5, 5), new LaneKey(queue, "a"), Routes.MESSAGE, MESSAGE, 2, now);
    }

    /** The one message there is. */
    private static final class OneMessage implements Traces {

        private final List<Hop> hops = new ArrayList<>();
        private Optional<Wanted> wanted = Optional.empty();

        @Override
        public List<TracedMessage> search(Wanted sought) {
            wanted = Optional.of(sought);
            return find(MESSAGE).stream().toList();
        }

        @Override
        public Optional<TracedMessage> find(UUID id) {
            return Optional.of(new TracedMessage(
                            MESSAGE,
                            "INBOUND",
                            "ACCEPTED",
                            null,
                            new TracedMessage.Said("IMAGE", "Hello Ivan", "cat.png"),
                            new TracedMessage.Names("x1", 5L, null),
                            new TracedMessage.Customer("Ivan", "+79991234567", "79991234567"),
                            new AccountSight("a", "Shop", "simulator", "m1", "CONNECTED"),
                            Instant.EPOCH,
                            Instant.EPOCH))
                    .filter(message -> message.id().equals(id));
        }

        @Override
        public List<Hop> hops(UUID message) {
            return hops;
        }

        @Override
        public List<Pending> pending(UUID message) {
            return List.of(
                    new Pending(new UUID(5, 5), "portal", "WAITING", 1, Instant.EPOCH, "No +79991234567 here", false));
        }
    }
}
