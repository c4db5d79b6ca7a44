package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command.SendFile;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.bridge.message.Outcome;
import org.openchannel.bridge.message.ParkedStatus;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What an operator answers, until the customer has read it and the operator knows. */
class OutboundTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    private void told(String id, MessageStatus status) {
        bridge.posted(new StatusChanged("chat-1", id, status));
        bridge.carry();
    }

    private List<String> ticks() {
        return bridge.portal.calls().stream()
                .filter(call -> call.startsWith("delivered") || call.startsWith("read"))
                .toList();
    }

    @Test
    void an_answer_reaches_the_messenger_and_its_ticks_come_back() {
        bridge.relay.relay(bridge.operatorSays(500, "[b]Olga:[/b] [br]Yes!"));
        bridge.carry();
        assertThat(bridge.gateway.executed())
                .singleElement()
                .satisfies(command -> assertThat(((SendText) command).text()).isEqualTo("*Olga:*\nYes!"));
        assertThat(ticks()).as("taken is not delivered").isEmpty();

        told("w1", MessageStatus.DELIVERED);
        told("w1", MessageStatus.READ);

        assertThat(ticks()).containsExactly("delivered 500", "read 500");
        assertThat(bridge.portal.receipts().get(0).externalIds()).containsExactly("w1");
        assertThat(bridge.portal.receipts().get(0).imChatId()).isEqualTo(77);
    }

    /** Trips are as long as they may be. */
    private void manyAtOnce() {
        for (int loads = 1; loads <= 64; loads *= 2) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).wentWell(loads);
        }
    }

    @Test
    void what_was_read_elsewhere_is_not_told_before_what_was_delivered_here() {
        var here = bridge.operatorSays(600, "Yes");
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.relay.relay(new OperatorMessage(
                here.memberId(), here.connector(), here.line(), 78, 600, 5, here.text(), List.of(), "chat-2"));
        bridge.relay.relay(bridge.operatorSays("chat-3", 700, "Yes"));
        bridge.carry();
        told("w1", MessageStatus.DELIVERED);
        manyAtOnce();

        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.READ));
        bridge.posted(new StatusChanged("chat-3", "w3", MessageStatus.DELIVERED));
        bridge.carry();

        assertThat(ticks()).containsExactly("delivered 500", "delivered 700", "read 500");
    }

    @Test
    void what_was_read_before_the_portal_heard_that_it_was_delivered_is_told_in_one_word() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        manyAtOnce();
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.DELIVERED));
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.READ));

        bridge.carry();

        assertThat(ticks()).containsExactly("read 500");
        assertThat(bridge.lanes.waiting("bridge.portal")).isZero();
    }

    @Test
    void the_same_event_again_has_no_effect() {
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Yes"))).isEqualTo(Outcome.ACCEPTED);
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Yes"))).isEqualTo(Outcome.DUPLICATE);
        bridge.carry();
        assertThat(bridge.relay.relay(bridge.operatorSays(500, "Yes"))).isEqualTo(Outcome.DUPLICATE);

        bridge.carry();

        assertThat(bridge.gateway.executed()).hasSize(1);
    }

    @Test
    void a_line_that_is_not_ours_is_ignored() {
        var foreign = new OperatorMessage(
                ScriptedOAuth.PORTAL,
                BridgeWithoutServer.CONNECTOR,
                new LineId(8),
                77,
                500,
                5,
                "Yes",
                List.of(),
                "chat-1");

        assertThat(bridge.relay.relay(foreign)).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void ticks_never_go_back_and_repeats_are_not_passed_on() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();

        told("w1", MessageStatus.READ);
        told("w1", MessageStatus.DELIVERED);
        told("w1", MessageStatus.READ);
        told("w1", MessageStatus.SENT);

        assertThat(ticks()).containsExactly("read 500");
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.READ);
    }

    @Test
    void ticks_that_come_before_we_know_the_message_wait_for_it() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.posted(new StatusChanged("chat-1", "w1", MessageStatus.DELIVERED));

        bridge.carry();

        assertThat(ticks()).containsExactly("delivered 500");
    }

    @Test
    void ticks_that_crossed_their_message_are_found_by_the_sweep() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.messages.park(new ParkedStatus(
                new UUID(9, 9), bridge.line.account().id(), "w1", MessageStatus.DELIVERED, bridge.clock.instant()));

        bridge.sweep.sweep();
        bridge.carry();

        assertThat(ticks()).containsExactly("delivered 500");
        assertThat(bridge.messages.parked(10)).isEmpty();
    }

    @Test
    void ticks_of_messages_nobody_sent_are_forgotten_after_an_hour() {
        bridge.posted(new StatusChanged("chat-1", "unknown", MessageStatus.READ));
        bridge.clock.advance(Duration.ofMinutes(61));

        bridge.sweep.sweep();

        assertThat(bridge.messages.parked(10)).isEmpty();
    }

    @Test
    void a_long_answer_goes_in_parts_and_is_ticked_when_all_arrived() {
        bridge.relay.relay(bridge.operatorSays(500, "This is one. And this is two."));
        bridge.carry();
        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("This is one.", "And this is two.");

        told("w1", MessageStatus.READ);
        assertThat(ticks()).isEmpty();

        told("w2", MessageStatus.DELIVERED);
        assertThat(ticks()).containsExactly("delivered 500");
        assertThat(bridge.portal.receipts().get(0).externalIds()).containsExactly("w1", "w2");
    }

    @Test
    void a_file_is_fetched_from_the_portal_and_carries_its_text() {
        bridge.relay.relay(bridge.operatorSays(
                500, "look", new OperatorMessage.File("cat.jpg", "https://portal.example/f/1", null)));

        bridge.carry();

        assertThat(bridge.gateway.executed()).singleElement().satisfies(command -> {
            var sent = (SendFile) command;
            assertThat(sent.kind()).isEqualTo(Content.Kind.IMAGE);
            assertThat(sent.caption()).isEqualTo("look");
            assertThat(sent.file().mediaType()).isEqualTo("image/jpeg");
            assertThat(sent.file().open()).hasContent("https://portal.example/f/1");
        });
    }

    @Test
    void a_retry_is_the_same_command() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.clock.advance(Duration.ofSeconds(1));

        bridge.carry();

        assertThat(bridge.gateway.executed())
                .singleElement()
                .satisfies(command -> assertThat(command.id())
                        .isEqualTo(bridge.messages.all().get(0).id()));
    }

    @Test
    void an_answer_the_messenger_never_takes_is_kept_with_the_reason() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.permanent("no such number")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));

        bridge.carry();

        var message = bridge.messages.all().get(0);
        assertThat(message.status()).isEqualTo(MessageStatus.FAILED);
        assertThat(message.failure()).isEqualTo("no such number");
    }

    @Test
    void a_messenger_that_proves_otherwise_is_believed() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        told("w1", MessageStatus.FAILED);

        told("w1", MessageStatus.DELIVERED);

        assertThat(ticks()).containsExactly("delivered 500");
    }

    @Test
    void answers_wait_while_the_account_is_not_linked() {
        bridge.posted(bridge.changed(SessionState.CONNECTING));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        assertThat(bridge.gateway.executed()).isEmpty();

        bridge.posted(bridge.changed(SessionState.CONNECTED));
        bridge.clock.advance(Duration.ofSeconds(10));
        bridge.carry();

        assertThat(bridge.gateway.executed()).hasSize(1);
    }

    @Test
    void a_messenger_that_tells_nothing_counts_as_soon_as_it_took_the_message() {
        bridge.gateway.can(EnumSet.of(Capability.SEND_TEXT));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));

        bridge.carry();

        assertThat(ticks()).containsExactly("delivered 500");
    }

    @Test
    void before_the_portal_would_call_it_undelivered_it_is_told_that_the_messenger_has_it() {
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry();
        bridge.clock.advance(Duration.ofMinutes(4).plusSeconds(1));

        bridge.sweep.sweep();
        bridge.carry();
        assertThat(ticks()).containsExactly("delivered 500");

        told("w1", MessageStatus.DELIVERED);
        told("w1", MessageStatus.READ);
        assertThat(ticks()).containsExactly("delivered 500", "read 500");
    }
}
