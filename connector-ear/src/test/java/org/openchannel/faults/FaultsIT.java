package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.faults.Answer.Conduct;
import org.openchannel.system.Postgres;

/** What portals and messengers do to us, one after the other, to one running product. */
@Tag("faults")
class FaultsIT {

    private static final String SEND = "imconnector.send.messages";
    private static final Duration SOON = Duration.ofSeconds(40);

    /** Twice as long as it takes to look at a chat again after an unknown outcome. */
    private static final Duration AFTER_DOUBT = Duration.ofSeconds(150);

    private static final Duration BUSY = Length.of(Duration.ofSeconds(60), Duration.ofSeconds(3));
    private static final Duration AWAY = Length.of(Duration.ofMinutes(5), Duration.ofSeconds(3));
    private static final Duration LATE = Length.of(Duration.ofMinutes(10), Duration.ofSeconds(2));

    private static Postgres postgres;
    private static Stage stage;
    private static Footprint before;

    @BeforeAll
    static void setUp() {
        postgres = Postgres.start();
        stage = Stage.talkative(postgres.freshDatabase(), "faults");
        try (var act = stage.act("warm-up")) {
            act.customers(50).burst(4);
            act.operators(50).burst(4);
            Promise.isKeptAndAllArrived(act.findings(SOON));
        }
        before = Footprint.of(stage.product().pid(), stage.database());
    }

    /** Whatever happened here, nothing of it should be where it does not belong. */
    @AfterAll
    static void tearDown() {
        try {
            Canaries.noneIn("the logs", stage.product().logs());
            var after = Footprint.settled(
                    stage.product().pid(),
                    stage.database(),
                    before,
                    Length.of(Duration.ofMinutes(10), Duration.ofMinutes(2)));
            Report.note("I10, before all faults: " + before + "; after them: " + after);
            assertThat(after).as("I10, before: " + before).matches(now -> now.isBackTo(before));
        } finally {
            stage.close();
            postgres.close();
        }
    }

    /** Both sides repeat in their refusals what they were asked. */
    @Test
    void nothing_of_customers_and_no_secret_is_in_logs_metrics_and_what_viewers_see() {
        try (var act = stage.act("what is told to nobody")) {
            var loose = "{\"error\":\"BAD\",\"error_description\":\"" + Canaries.WORDS + " of " + Canaries.NAME
                    + " +70010000001, auth member1.access.1\"}";
            stage.ends().bitrix().faults().every(4, 5, SEND, Fault.refused(400, loose, "loose tongue"));
            stage.ends().messenger().faults().every(4, 5, "send", Fault.refused(500, loose, "loose tongue"));
            stage.ends().bitrix().faults().every(5, 2, SEND, Fault.done(Conduct.RESET));
            act.customers(10).burst(2);
            act.operators(10).burst(2);
            Promise.isKept(act.findings(AFTER_DOUBT));
            var message = act.entries().stream()
                    .filter(entry -> entry.deed() == Deed.SHOWN)
                    .findFirst()
                    .orElseThrow();

            var duty = Duty.admin(stage.product());
            var viewer = duty.viewer("vera");
            assertThat(duty.read("/console/trace?q=" + Canaries.WORDS)).contains(Canaries.WORDS, Canaries.NAME);
            var found = Jsoup.parse(
                    viewer.read("/console/trace?q=" + URLEncoder.encode(message.chat(), StandardCharsets.UTF_8)));
            found.select("#q").remove();
            var ways = found.select("tbody a[href^=/console/trace/]").eachAttr("href");
            assertThat(ways).isNotEmpty();

            Canaries.noneIn("the viewer's trace", found.outerHtml());
            ways.forEach(way -> Canaries.noneIn("a viewer's page", viewer.read(way)));
            for (var page : List.of("/console", "/console/queues?show=all", "/console/dead", "/console/nodes")) {
                Canaries.noneIn("the viewer's " + page, viewer.read(page));
            }
            Canaries.noneIn("the metrics", duty.read("/metrics"));
            Canaries.noneIn("the logs", stage.product().logs());
            for (var way : ways) {
                var id = way.substring(way.lastIndexOf('/') + 1);
                assertThat(stage.product().logs().lines().filter(line -> line.contains(id)))
                        .as("lines of the hops of " + id)
                        .hasSizeGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void fault_00_in_peace_every_message_arrives_once_and_in_order() {
        try (var act = stage.act("0 in peace")) {
            var customers = act.customers(50);
            var operators = act.operators(50);
            customers.speak(100, Duration.ofSeconds(3));
            operators.speak(100, Duration.ofSeconds(3));

            var found = act.findings(SOON);

            assertThat(found.taken()).isEqualTo(600);
            assertThat(found.extra()).isEmpty();
            Promise.isKept(found);
        }
    }

    @Test
    void fault_04_a_portal_busy_for_a_while_gets_everything_afterwards() {
        try (var act = stage.act("4 QUERY_LIMIT_EXCEEDED for " + BUSY.toSeconds() + " s")) {
            stage.ends().bitrix().faults().always(SEND, Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            stage.ends().bitrix().faults().always("batch", Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            act.customers(20).speak(50, BUSY);
            stage.ends().bitrix().faults().heal();

            Promise.isKept(act.findings(SOON));
        }
    }

    @Test
    void fault_07_a_message_stored_before_the_connection_was_reset_is_not_sent_again() {
        try (var act = stage.act("7 reset after the message was stored")) {
            stage.ends().bitrix().faults().every(10, 5, SEND, Fault.done(Conduct.RESET));
            act.customers(20).speak(100, Duration.ofSeconds(2));

            Promise.isKept(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    @Tag("long")
    void fault_08_a_message_stored_under_a_spoilt_answer_is_not_sent_again() {
        try (var act = stage.act("8 empty, malformed and half answers")) {
            stage.ends().bitrix().faults().every(11, 2, SEND, Fault.doneButSays(200, ""));
            stage.ends().bitrix().faults().every(13, 2, SEND, Fault.doneButSays(200, "<html>Bad gateway</html>"));
            stage.ends().bitrix().faults().every(17, 2, SEND, Fault.doneButSays(502, "<html>Bad gateway</html>"));
            stage.ends().bitrix().faults().every(19, 2, SEND, Fault.done(Conduct.HALF));
            stage.ends().bitrix().faults().every(23, 2, SEND, Fault.done(Conduct.CLOSED));
            act.customers(20).speak(50, Duration.ofSeconds(4));

            Promise.isKept(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    void fault_09_slow_answers_hurt_nobody() {
        try (var act = stage.act("9 slow answers")) {
            stage.ends().bitrix().faults().every(5, 10, SEND, Fault.slow(Duration.ofMillis(4)));
            stage.ends().messenger().faults().every(5, 10, "send", Fault.slow(Duration.ofMillis(20)));
            act.customers(20).speak(50, Duration.ofSeconds(2));
            act.operators(20).speak(50, Duration.ofSeconds(2));

            var found = act.findings(SOON);

            assertThat(found.extra()).isEmpty();
            Promise.isKept(found);
        }
    }

    @Test
    void fault_05_operating_time_used_up_is_waited_for() {
        try (var act = stage.act("5 OPERATION_TIME_LIMIT for " + BUSY.toSeconds() + " s")) {
            stage.ends().bitrix().faults().always(SEND, Fault.exhausted(BUSY));
            act.customers(20).speak(20, BUSY);
            stage.ends().bitrix().faults().heal();

            Promise.isKeptAndAllArrived(act.findings(SOON));
        }
    }

    @Test
    void fault_10_a_token_that_expires_in_the_middle_is_renewed_once() {
        try (var act = stage.act("10 token expires at command 17")) {
            var before = stage.ends().portal().generation();
            stage.ends().bitrix().faults().every(17, 1, SEND, work -> {
                stage.ends().portal().expire();
                return FakeMethods.error(401, "expired_token");
            });
            act.customers(50).burst(2);

            var found = act.findings(SOON);

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
            assertThat(stage.ends().portal().generation()).isEqualTo(before + 1);
        }
    }

    @Test
    void fault_12_a_success_without_a_session_is_looked_up() {
        try (var act = stage.act("12 SUCCESS without session")) {
            var customers = act.customers(10);
            customers.burst(1);
            act.findings(SOON);
            stage.ends().bitrix().methods().sessions(false);
            customers.burst(2);
            FakeServer.pause(1500);
            stage.ends().bitrix().methods().sessions(true);

            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
        }
    }

    /** What an element error means is not known, so the message is tried for more than a minute. */
    @Test
    @Tag("long")
    void fault_12_an_element_the_portal_will_never_take_does_not_stop_its_chat() {
        try (var act = stage.act("12 element errors mixed in")) {
            stage.ends()
                    .bitrix()
                    .methods()
                    .object(name -> name.endsWith("-2") ? "Message must have text or files" : "");
            act.customers(20).burst(3);

            var found = act.findings(AFTER_DOUBT);

            Promise.isKept(found);
            assertThat(found.dead()).hasSize(20).allMatch(message -> message.endsWith(" 2"));
        }
    }

    @Test
    void fault_13_a_line_switched_off_keeps_its_backlog() {
        try (var act = stage.act("13 line off for 2 s")) {
            stage.ends().portal().activate(Ends.CONNECTOR, Ends.LINE, false);
            act.customers(20).speak(40, Duration.ofSeconds(2));
            stage.ends().portal().activate(Ends.CONNECTOR, Ends.LINE, true);

            Promise.isKeptAndAllArrived(act.findings(SOON));
        }
    }

    @Test
    void fault_13_a_connector_removed_and_back_keeps_its_backlog() {
        try (var act = stage.act("13 connector gone for 2 s")) {
            stage.ends().portal().forgetConnectors();
            act.customers(20).speak(40, Duration.ofSeconds(2));
            stage.ends().portal().register(Ends.CONNECTOR);
            stage.ends().portal().activate(Ends.CONNECTOR, Ends.LINE, true);

            Promise.isKeptAndAllArrived(act.findings(SOON));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"OVERLOAD_LIMIT", "PORTAL_DELETED"})
    void fault_14_a_blocked_portal_is_left_alone_and_its_backlog_kept(String code) {
        try (var act = stage.act("14 " + code)) {
            stage.ends().bitrix().faults().always("", Fault.refused(code.equals("PORTAL_DELETED") ? 403 : 503, code));
            var before = stage.ends().bitrix().calls();
            act.customers(20).speak(50, Duration.ofSeconds(2));
            var calls = stage.ends().bitrix().calls() - before;
            stage.ends().bitrix().faults().heal();
            stage.installAgain();

            Promise.isKeptAndAllArrived(act.findings(SOON));
            assertThat(calls).as("calls of a blocked portal").isLessThan(10);
        }
    }

    @Test
    void fault_15_replies_wait_while_the_telephone_is_away() {
        try (var act = stage.act("15 telephone away for " + AWAY.toSeconds() + " s with replies queued")) {
            var operators = act.operators(20);
            operators.burst(1);
            stage.ends().messenger().connected(false);
            operators.speak(20, Duration.ofSeconds(3));
            FakeServer.pause(AWAY.toMillis() - 3000);
            stage.ends().messenger().connected(true);

            var found = act.findings(SOON);

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        } finally {
            stage.ends().messenger().connected(true);
        }
    }

    @Test
    void fault_16_a_status_that_overtakes_its_message_is_not_lost() {
        try (var act = stage.act("16 statuses before the send's answer")) {
            stage.ends().messenger().hasty(true);
            act.operators(20).burst(2);

            Promise.isKeptAndAllArrived(act.findings(SOON));
            await("all was told").atMost(SOON).until(() -> told(act).containsAll(shown(act)));
            Promise.isKept(Checker.check(act.entries()));
        } finally {
            stage.ends().messenger().hasty(false);
        }
    }

    /** Of half of the chats only the reading is still to be told, of the others both, when all travel together. */
    @Test
    void fault_16_statuses_that_waited_together_take_nothing_back() {
        try (var act = stage.act("16 statuses of many chats wait together")) {
            act.operators(60).burst(2);
            Promise.isKeptAndAllArrived(act.findings(SOON));
            var messages = shownEntries(act);
            var early = messages.stream().filter(FaultsIT::isOfEvenChat).toList();
            early.forEach(message -> stage.ends().customerHas("delivered", message));
            await("half was told")
                    .atMost(SOON)
                    .until(() ->
                            messages(act, entry -> entry.deed() == Deed.TOLD).size() == early.size());

            stage.ends().bitrix().faults().always("", Fault.late(Duration.ofSeconds(2)));
            messages.forEach(message -> {
                if (!early.contains(message)) {
                    stage.ends().customerHas("delivered", message);
                }
                stage.ends().customerHas("read", message);
            });
            stage.ends().bitrix().faults().heal();

            await("all was told").atMost(SOON).until(() -> told(act).containsAll(shown(act)));
            Promise.isKept(Checker.check(act.entries()));
        }
    }

    private static List<Entry> shownEntries(Act act) {
        return act.entries().stream()
                .filter(entry -> entry.deed() == Deed.SHOWN)
                .toList();
    }

    private static boolean isOfEvenChat(Entry entry) {
        return Speech.seq(entry.chat()) % 2 == 0;
    }

    private static Set<String> told(Act act) {
        return messages(act, entry -> entry.deed() == Deed.TOLD && entry.note().equals("reading"));
    }

    private static Set<String> shown(Act act) {
        return messages(act, entry -> entry.deed() == Deed.SHOWN);
    }

    private static Set<String> messages(Act act, Predicate<Entry> kind) {
        return act.entries().stream().filter(kind).map(Entry::message).collect(Collectors.toSet());
    }

    @Test
    void fault_17_every_hook_three_times_and_late_shows_each_message_once() {
        try (var act = stage.act("17 every hook three times, up to " + LATE.toSeconds() + " s late")) {
            var repeats = new Repeats(stage.ends()::customerSays, LATE);
            act.customers(20, repeats::say).speak(60, Duration.ofSeconds(2));

            repeats.awaitAll();
            var found = act.findings(SOON);

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    void fault_18_ten_pictures_of_somebody_new_come_in_order_into_one_chat() {
        try (var act = stage.act("18 ten media of a new contact")) {
            act.customers(1, stage.ends()::customerShows).burst(10);

            var found = act.findings(SOON);

            assertThat(found.taken()).isEqualTo(10);
            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        }
    }

    @Test
    void fault_16_messages_of_whose_fate_nobody_ever_hears_leave_nothing_behind() {
        try (var act = stage.act("16 no status, ever")) {
            act.operators(20).burst(2);

            Promise.isKeptAndAllArrived(act.findings(SOON));
            await("nothing waits").atMost(SOON).until(() -> new Pause(stage.database()).open() == 0);
            assertThat(messages(
                            act,
                            entry -> entry.deed() == Deed.TOLD && entry.note().equals("reading")))
                    .isEmpty();
        }
    }

    /** The healthy pace is the lower of two, before and after, as the product may still be getting faster. */
    @Test
    @Tag("long")
    void after_a_fault_the_backlog_drains_about_as_fast_as_on_healthy_days() {
        var before = drained("8 a backlog in peace", people -> new Pause(stage.database()).during(() -> said(people)));
        var afterwards = drained("8 a backlog after 503 for " + BUSY.toSeconds() + " s", people -> {
            stage.ends().bitrix().faults().always("", Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            said(people);
            FakeServer.pause(BUSY.toMillis());
            stage.ends().bitrix().faults().heal();
        });
        var healthy = Math.min(
                before,
                drained(
                        "8 a backlog in peace again",
                        people -> new Pause(stage.database()).during(() -> said(people))));

        Report.note(
                "I8: drained " + Math.round(afterwards) + "/s after a fault, " + Math.round(healthy) + "/s in peace");
        assertThat(afterwards).as("I8, messages per second").isGreaterThanOrEqualTo(0.8 * healthy);
    }

    private static double drained(String what, Consumer<Generator> gathered) {
        try (var act = stage.act(what)) {
            gathered.accept(act.customers(200));
            Promise.isKeptAndAllArrived(act.findings(AFTER_DOUBT));
            return Checker.pace(act.entries());
        }
    }

    private static void said(Generator people) {
        people.burst(10);
        await("all was taken").atMost(SOON).until(() -> people.waiting() == 0);
    }

    @Test
    @Tag("long")
    void fault_06_a_portal_that_thinks_for_65_seconds_is_waited_for() {
        try (var act = stage.act("6 hangs 65 s, then succeeds")) {
            stage.ends().bitrix().faults().every(1, 2, "batch", Fault.late(Duration.ofSeconds(65)));
            act.customers(20).burst(2);

            var found = act.findings(Duration.ofSeconds(160));

            assertThat(found.extra()).isEmpty();
            Promise.isKeptAndAllArrived(found);
        }
    }
}
