package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.OperatorChange;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.bridge.message.Outcome;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.message.Turns;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.Holder.Kind;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What an operator writes who may not send through the account. */
class RefusedTest {

    private static final Holder SALES = new Holder(Kind.DEPARTMENT, 2, "Sales");

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    RefusedTest() {
        bridge.company.department(2, "Sales", 1).works(BridgeWithoutServer.OPERATOR, "Olga", 1L);
        bridge.onlyFor(SALES);
    }

    private List<String> notes() {
        return bridge.portal.calls().stream()
                .filter(call -> call.startsWith("note"))
                .toList();
    }

    @Test
    void is_not_sent_and_operators_read_why_in_the_chat() {
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Good day [b]Maria[/b]")))
                .isEqualTo(Outcome.REFUSED);
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(notes())
                .singleElement()
                .satisfies(note -> assertThat(note)
                        .startsWith("note in 77: ⛔ Not sent to the customer: “Good day *Maria*”.")
                        .contains("“Shop”"));
        assertThat(bridge.portal.receipts()).as("nothing looks delivered").isEmpty();
        assertThat(bridge.messages.all()).singleElement().satisfies(message -> {
            assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
            assertThat(message.failure()).contains("User 5 may not send");
        });
    }

    @Test
    void where_too_many_wait_for_the_portal_to_say_who_may_nothing_is_lost_in_silence() {
        var crowded = bridge.relay(new Turns(0, Duration.ZERO));

        assertThat(crowded.relay(bridge.operatorSays(500, "Good day"))).isEqualTo(Outcome.REFUSED);
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(notes()).singleElement().asString().contains("Good day").contains("Send it again in a minute");
    }

    @Test
    void where_everybody_may_the_portal_need_not_say_who_may() {
        bridge.onlyFor();

        assertThat(bridge.relay(new Turns(0, Duration.ZERO)).relay(bridge.operatorSays(500, "Good day")))
                .isEqualTo(Outcome.ACCEPTED);
        bridge.carry();

        assertThat(bridge.gateway.executed()).hasSize(1);
    }

    @Test
    void the_same_event_again_is_not_told_again() {
        bridge.relay.relay(bridge.operatorSays(500, "Good day"));
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Good day"))).isEqualTo(Outcome.DUPLICATE);
        bridge.carry();

        assertThat(notes()).hasSize(1);
    }

    @Test
    void goes_through_as_soon_as_its_author_has_the_right() {
        bridge.relay.relay(bridge.operatorSays(500, "Before"));
        bridge.company.works(BridgeWithoutServer.OPERATOR, "Olga", 2L);
        bridge.clock.advance(Duration.ofMinutes(5));

        assertThat(bridge.relay.relay(bridge.operatorSays(501, "After"))).isEqualTo(Outcome.ACCEPTED);
        bridge.carry();

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("After");
    }

    @Test
    void of_files_the_names_are_told_and_they_are_not_fetched() {
        bridge.relay.relay(bridge.operatorSays(
                500, "", new OperatorMessage.File("price.pdf", "https://portal.example/f/1", null)));
        bridge.carry();

        assertThat(notes()).singleElement().satisfies(note -> assertThat(note).contains("“price.pdf”"));
        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void is_told_that_it_may_be_sent_again_when_nobody_knows_who_belongs_where() {
        bridge.company.isAway(true);

        bridge.relay.relay(bridge.operatorSays(500, "x".repeat(70)));
        bridge.carry();

        assertThat(notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note).contains("“" + "x".repeat(60) + "…”").contains("Send it again in a minute"));
    }

    @Test
    void whoever_wrote_it_is_told_alone_where_we_may_not_write_into_the_chat() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("ACCESS_ERROR")));
        bridge.relay.relay(bridge.operatorSays(500, "Good day"));
        bridge.carry("notices");

        assertThat(notes()).singleElement().satisfies(note -> assertThat(note).startsWith("note to 5: ⛔"));
    }

    @Test
    void a_portal_that_is_away_is_told_later() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("away")));
        bridge.relay.relay(bridge.operatorSays(500, "Good day"));
        bridge.carry("notices");
        assertThat(notes()).isEmpty();

        bridge.clock.advance(Duration.ofSeconds(3));
        bridge.carry("notices");

        assertThat(notes()).hasSize(1);
    }

    @Test
    void stays_unsent_however_long_it_becomes_when_it_is_changed() {
        bridge.relay.relay(bridge.operatorSays(500, "x"));
        var where = new OperatorChange.Where(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-1");

        bridge.take.change(List.of(new OperatorChange(where, 500, "long ".repeat(5000), bridge.clock.instant())));
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void is_told_when_the_portals_limits_allow_it() {
        bridge.budgets.of(ScriptedOAuth.PORTAL).wasTooMuch();
        bridge.relay.relay(bridge.operatorSays(500, "Good day"));

        bridge.carry("notices");

        assertThat(notes()).isEmpty();
        assertThat(bridge.lanes.waiting(Routes.NOTICES)).isOne();
    }

    private static final Set<Thread.State> AT_REST = EnumSet.of(Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

    @Test
    @Timeout(20)
    void keeps_its_place_while_somebody_asks_whether_its_author_may_send() throws Exception {
        bridge.company.works(BridgeWithoutServer.OPERATOR, "Olga", 2L);
        var isAsked = new CountDownLatch(1);
        var answers = new CompletableFuture<Void>();
        bridge.company.whenAsked(BridgeWithoutServer.OPERATOR, () -> {
            isAsked.countDown();
            answers.join();
        });
        var first = new Thread(() -> bridge.relay.relay(bridge.operatorSays(500, "first")));
        var second = new Thread(() -> bridge.relay.relay(ofThePortalItself(501, "second")));

        first.start();
        assertThat(isAsked.await(10, TimeUnit.SECONDS)).isTrue();
        second.start();
        while (!AT_REST.contains(second.getState())) {
            Thread.onSpinWait();
        }
        answers.complete(null);
        first.join();
        second.join();

        assertThat(bridge.messages.all()).extracting(Message::text).containsExactly("first", "second");
    }

    /** Nobody need be asked whether it may. */
    private OperatorMessage ofThePortalItself(long id, String text) {
        var said = bridge.operatorSays(id, text);
        return new OperatorMessage(
                said.memberId(), said.connector(), said.line(), 77, id, 0, text, List.of(), said.externalChatId());
    }
}
