package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.system.Postgres;

/**
 * What one message costs, in things that can be counted and do not depend on the computer. Each limit lies a little above
 * what was measured.
 */
@Tag("faults")
class CountsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Postgres postgres;
    private static Postgres.Database database;
    private static CountingWire wire;
    private static Stage stage;

    @BeforeAll
    static void setUp() {
        postgres = Postgres.start();
        database = postgres.freshDatabase();
        wire = new CountingWire(database.url());
        stage = Stage.on(new Postgres.Database(wire.url()), "counts");
    }

    @AfterAll
    static void tearDown() {
        stage.close();
        wire.close();
        postgres.close();
    }

    @Test
    void a_backlog_of_many_chats_goes_to_the_portal_in_few_calls_and_few_transactions() {
        try (var act = stage.act("counts: 1,000 messages of 200 chats to the portal")) {
            var cost = cost(act, act.customers(200), 5);

            assertThat(cost.taking().commits()).isLessThan(1);
            assertThat(cost.taking().roundTrips()).isLessThan(8);
            assertThat(cost.carrying().commits()).isLessThan(0.4);
            assertThat(cost.carrying().roundTrips()).isLessThan(3);
            assertThat(cost.carrying().calls()).isLessThan(0.03);
        }
    }

    @Test
    void a_backlog_of_one_chat_goes_to_the_portal_in_few_calls() {
        try (var act = stage.act("counts: 200 messages of one chat to the portal")) {
            var cost = cost(act, act.customers(1), 200);

            assertThat(cost.carrying().commits()).isLessThan(0.6);
            assertThat(cost.carrying().roundTrips()).isLessThan(5);
            assertThat(cost.carrying().calls()).isLessThan(0.08);
        }
    }

    @Test
    void a_backlog_of_replies_goes_to_the_messenger_in_few_transactions() {
        try (var act = stage.act("counts: 1,000 replies of 200 chats to the messenger")) {
            var cost = cost(act, act.operators(200), 5);

            assertThat(cost.taking().commits()).isLessThan(1);
            assertThat(cost.taking().roundTrips()).isLessThan(9);
            assertThat(cost.carrying().commits()).isLessThan(0.2);
            assertThat(cost.carrying().roundTrips()).isLessThan(8);
        }
    }

    /**
     * What messages cost, each.
     *
     * @param taking until they are acknowledged
     * @param carrying from there until they have arrived and that is written down
     */
    private record Cost(Each taking, Each carrying) {}

    private record Each(double commits, double roundTrips, double calls) {

        static Each of(CountingWire.Count count, long calls, int messages) {
            return new Each(
                    (double) count.commits() / messages,
                    (double) count.roundTrips() / messages,
                    (double) calls / messages);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.2f commits, %.2f round trips, %.3f portal calls", commits, roundTrips, calls);
        }
    }

    private static Cost cost(Act act, Generator people, int perChat) {
        var pause = new Pause(database.url());
        var begin = wire.count();
        pause.during(() -> {
            people.burst(perChat);
            await("all was taken").atMost(SOON).until(() -> people.waiting() == 0);
        });
        var taken = wire.count();
        var calls = stage.ends().bitrix().calls();
        await("all was carried").atMost(SOON).until(() -> pause.open() == 0);
        var carried = wire.count();
        calls = stage.ends().bitrix().calls() - calls;
        var found = act.findings(SOON);
        Promise.isKeptAndAllArrived(found);
        var cost = new Cost(
                Each.of(taken.since(begin), 0, found.taken()), Each.of(carried.since(taken), calls, found.taken()));
        Report.note(act + ", each: taking " + cost.taking() + "; carrying " + cost.carrying());
        return cost;
    }
}
