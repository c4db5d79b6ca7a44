package org.openchannel.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openchannel.faults.Answer.Conduct;
import org.openchannel.system.Postgres;

/** What portals and messengers do to us, one after the other, to one running product. */
@Tag("faults")
class FaultsIT {

    private static final String SEND = "imconnector.send.messages";
    private static final Duration SOON = Duration.ofSeconds(40);

    /** Twice as long as it takes to look at a chat again after an unknown outcome. */
    private static final Duration AFTER_DOUBT = Duration.ofSeconds(150);

    private static Postgres postgres;
    private static Stage stage;

    @BeforeAll
    static void setUp() {
        postgres = Postgres.start();
        stage = Stage.on(postgres.freshDatabase(), "faults");
    }

    @AfterAll
    static void tearDown() {
        stage.close();
        postgres.close();
    }

    @Test
    void fault_00_in_peace_every_message_arrives_once_and_in_order() {
        try (var act = stage.act("0 in peace")) {
            var customers = act.customers(50);
            var operators = act.operators(50);
            customers.speak(100, Duration.ofSeconds(5));
            operators.speak(100, Duration.ofSeconds(5));

            var found = act.findings(SOON);

            assertThat(found.taken()).isEqualTo(1000);
            assertThat(found.extra()).isEmpty();
            Promise.isKept(found);
        }
    }

    @Test
    void fault_04_a_portal_busy_for_a_while_gets_everything_afterwards() {
        try (var act = stage.act("4 QUERY_LIMIT_EXCEEDED for 6 s")) {
            stage.bitrix().faults().always(SEND, Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            stage.bitrix().faults().always("batch", Fault.refused(503, "QUERY_LIMIT_EXCEEDED"));
            act.customers(20).speak(50, Duration.ofSeconds(6));
            stage.bitrix().faults().heal();

            Promise.isKept(act.findings(SOON));
        }
    }

    @Test
    @Tag("unsurvived")
    void fault_07_a_message_stored_before_the_connection_was_reset_is_not_sent_again() {
        try (var act = stage.act("7 reset after the message was stored")) {
            stage.bitrix().faults().every(10, 5, SEND, Fault.done(Conduct.RESET));
            act.customers(20).speak(50, Duration.ofSeconds(4));

            Promise.isKept(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    @Tag("unsurvived")
    void fault_08_a_message_stored_under_a_spoilt_answer_is_not_sent_again() {
        try (var act = stage.act("8 empty, malformed and half answers")) {
            stage.bitrix().faults().every(11, 2, SEND, Fault.doneButSays(200, ""));
            stage.bitrix().faults().every(13, 2, SEND, Fault.doneButSays(200, "<html>Bad gateway</html>"));
            stage.bitrix().faults().every(17, 2, SEND, Fault.doneButSays(502, "<html>Bad gateway</html>"));
            stage.bitrix().faults().every(19, 2, SEND, Fault.done(Conduct.HALF));
            stage.bitrix().faults().every(23, 2, SEND, Fault.done(Conduct.CLOSED));
            act.customers(20).speak(50, Duration.ofSeconds(4));

            Promise.isKept(act.findings(AFTER_DOUBT));
        }
    }

    @Test
    void fault_09_slow_answers_hurt_nobody() {
        try (var act = stage.act("9 slow answers")) {
            stage.bitrix().faults().every(5, 10, SEND, Fault.slow(Duration.ofMillis(4)));
            stage.messenger().faults().every(5, 10, "send", Fault.slow(Duration.ofMillis(20)));
            act.customers(20).speak(25, Duration.ofSeconds(4));
            act.operators(20).speak(25, Duration.ofSeconds(4));

            var found = act.findings(SOON);

            assertThat(found.extra()).isEmpty();
            Promise.isKept(found);
        }
    }
}
