package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.message.Campaign;
import org.openchannel.bridge.settings.Pace;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** How fast an account sends, and what it does when nobody knows whether it sent. */
class PaceTest {

    private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();

    private List<String> sent() {
        return bridge.gateway.executed().stream()
                .map(command -> ((SendText) command).text())
                .toList();
    }

    private void later(Duration time) {
        bridge.clock.advance(time);
        bridge.carry("gateway");
    }

    private void offers(int number) {
        var dialog = bridge.dialogs.ofChat(bridge.line.account().id(), "chat-1").orElseThrow();
        Campaign.write(bridge.messages, bridge.lanes, dialog, number);
    }

    @Test
    void where_no_interval_is_wanted_many_chats_are_answered_in_one_trip() {
        IntStream.range(0, 5)
                .forEach(chat -> bridge.relay.relay(bridge.operatorSays("chat-" + chat, 500 + chat, "Yes " + chat)));

        bridge.carry("gateway");

        assertThat(sent()).containsExactlyInAnyOrder("Yes 0", "Yes 1", "Yes 2", "Yes 3", "Yes 4");
    }

    @Test
    void a_trip_to_a_slow_messenger_turns_back_and_leaves_the_rest_as_it_was() {
        bridge.gateway.takes(() -> bridge.clock.advance(Duration.ofSeconds(3)));
        IntStream.range(0, 3)
                .forEach(chat -> bridge.relay.relay(bridge.operatorSays("chat-" + chat, 500 + chat, "Yes " + chat)));

        assertThat(bridge.carry("gateway"))
                .as("each is tried once, in a trip of its own")
                .isEqualTo(3);

        assertThat(sent()).hasSize(3);
    }

    @Test
    void what_one_account_sends_keeps_its_interval_whatever_the_chat() {
        bridge.gateway.wants(Duration.ofSeconds(3));
        later(Duration.ofSeconds(3));
        bridge.relay.relay(bridge.operatorSays("chat-1", 500, "One"));
        bridge.relay.relay(bridge.operatorSays("chat-2", 501, "Two"));

        bridge.carry("gateway");
        assertThat(sent()).as("who was idle does not wait").hasSize(1);

        later(Duration.ofMillis(2_900));
        assertThat(sent()).hasSize(1);

        later(Duration.ofMillis(200));
        assertThat(sent()).containsExactlyInAnyOrder("One", "Two");
    }

    @Test
    void one_chat_is_never_written_to_twice_within_a_moment_but_others_are() {
        bridge.gateway.wants(Duration.ofSeconds(3));
        bridge.keepsPace(HALF_A_SECOND, Duration.ofSeconds(15));
        later(Duration.ofSeconds(3));
        bridge.relay.relay(bridge.operatorSays("chat-1", 500, "One"));
        bridge.relay.relay(bridge.operatorSays("chat-1", 501, "Two"));
        bridge.relay.relay(bridge.operatorSays("chat-2", 502, "Other"));

        bridge.carry("gateway");
        later(Duration.ofMillis(600));
        assertThat(sent()).containsExactly("One", "Other");

        later(Duration.ofMillis(500));
        assertThat(sent()).containsExactly("One", "Other");

        later(Duration.ofMillis(200));
        assertThat(sent()).containsExactly("One", "Other", "Two");
    }

    @Test
    void who_takes_an_account_over_from_another_node_waits_as_if_that_had_sent_just_now() {
        bridge.gateway.wants(Duration.ofSeconds(3));
        later(Duration.ofSeconds(30));
        bridge.relay.relay(bridge.operatorSays(500, "One"));

        bridge.takesOver("gateway", bridge.line.account().id().toString());
        bridge.carry("gateway");
        assertThat(sent()).isEmpty();

        later(Duration.ofMillis(3_100));
        assertThat(sent()).containsExactly("One");
    }

    @Test
    void another_interval_counts_for_what_waits_already() {
        bridge.keepsPace(Duration.ofMinutes(10), Duration.ofMinutes(10));
        later(Duration.ofMinutes(10));
        bridge.relay.relay(bridge.operatorSays("chat-1", 500, "One"));
        bridge.relay.relay(bridge.operatorSays("chat-2", 501, "Two"));
        bridge.carry("gateway");
        later(Duration.ofSeconds(1));
        assertThat(sent()).hasSize(1);

        bridge.keepsPace(HALF_A_SECOND, Duration.ofSeconds(15));
        bridge.carry("gateway");

        assertThat(sent()).hasSize(2);
    }

    @Test
    void what_waits_longest_hears_of_another_interval_within_five_minutes() {
        bridge.keepsPace(Duration.ofMinutes(10), Duration.ofMinutes(10));
        later(Duration.ofMinutes(10));
        bridge.relay.relay(bridge.operatorSays("chat-1", 500, "One"));
        bridge.relay.relay(bridge.operatorSays("chat-2", 501, "Two"));
        bridge.carry("gateway");

        assertThat(bridge.gatewayAllows().pause())
                .as("whoever waits for ten minutes asks again before")
                .isLessThan(Duration.ofMinutes(5));
    }

    @Test
    void a_paused_account_sends_nothing_until_it_is_resumed_and_hears_all_the_same() {
        bridge.allSettings.pauses(bridge.line.account().id(), true);
        bridge.relay.relay(bridge.operatorSays("chat-1", 500, "One"));
        bridge.customerWrites("x1", "hi");
        later(Duration.ofMinutes(60));
        bridge.carry("portal");
        assertThat(sent()).isEmpty();
        assertThat(bridge.messages.all()).hasSize(2);

        bridge.allSettings.pauses(bridge.line.account().id(), false);
        bridge.carry("gateway");

        assertThat(sent()).containsExactly("One");
    }

    @Test
    void an_answer_goes_before_a_campaign_and_never_waits_for_its_interval() {
        bridge.customerWrites("x1", "hi");
        bridge.keepsPace(HALF_A_SECOND, Duration.ofSeconds(15));
        later(Duration.ofSeconds(15));
        offers(1);
        offers(2);
        bridge.relay.relay(bridge.operatorSays("chat-2", 500, "Yes"));

        bridge.carry("gateway");
        assertThat(sent()).containsExactly("Yes");

        later(Duration.ofSeconds(1));
        assertThat(sent()).containsExactly("Yes", "offer 1");

        bridge.relay.relay(bridge.operatorSays("chat-2", 501, "Bye"));
        later(Duration.ofSeconds(1));
        assertThat(sent()).containsExactly("Yes", "offer 1", "Bye");

        later(Duration.ofSeconds(12));
        assertThat(sent()).hasSize(3);
        later(Duration.ofSeconds(2));
        assertThat(sent()).hasSize(4).endsWith("offer 2");
    }

    @Test
    void campaigns_keep_their_interval_where_answers_have_none() {
        bridge.customerWrites("x1", "hi");
        later(Duration.ofSeconds(15));
        offers(1);
        offers(2);

        bridge.carry("gateway");
        assertThat(sent()).containsExactly("offer 1");

        later(Duration.ofSeconds(15));
        assertThat(sent()).containsExactly("offer 1", "offer 2");
    }

    @Test
    void what_waits_for_the_account_to_be_linked_is_called_as_soon_as_it_is() {
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry("gateway");
        bridge.resumed.clear();

        bridge.posted(bridge.changed(SessionState.CONNECTED));

        assertThat(bridge.resumed).containsExactly(bridge.line.account().id().toString());
    }

    @Test
    void who_can_t_repeat_a_command_holds_what_nobody_knows_of() {
        bridge.gateway.can(EnumSet.of(Capability.SEND_TEXT));
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.relay.relay(bridge.operatorSays(501, "Bye"));
        bridge.carry("gateway");

        later(Duration.ofSeconds(2));
        assertThat(sent()).as("neither again, nor what comes after it").isEmpty();

        later(Duration.ofSeconds(60));
        assertThat(sent()).containsExactly("Bye");
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.FAILED);
    }

    @Test
    void who_chose_rather_twice_than_never_has_it_sent_again() {
        bridge.onDoubt(OnDoubt.RESEND);
        bridge.gateway.can(EnumSet.of(Capability.SEND_TEXT));
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry("gateway");

        later(Duration.ofSeconds(2));
        assertThat(sent()).isEmpty();
        later(Duration.ofSeconds(60));

        assertThat(sent()).containsExactly("Yes");
    }

    @Test
    void a_command_the_messenger_has_forgotten_is_in_doubt_like_any_other() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry("gateway");

        later(Duration.ofHours(1));

        assertThat(sent()).as("nobody chose: a person decides").isEmpty();
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.FAILED);
    }

    @Test
    void a_command_the_messenger_remembers_is_repeated_at_once() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry("gateway");

        later(Duration.ofSeconds(2));

        assertThat(sent()).containsExactly("Yes");
    }

    @Test
    void news_that_name_the_message_end_the_doubt() {
        bridge.gateway.can(EnumSet.of(Capability.SEND_TEXT));
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.ambiguous("silence")));
        bridge.relay.relay(bridge.operatorSays(500, "Yes"));
        bridge.carry("gateway");
        later(Duration.ofSeconds(2));

        bridge.messages.all().get(0).sentAs("w9", bridge.clock.instant());
        later(Duration.ofSeconds(60));

        assertThat(sent()).isEmpty();
        assertThat(bridge.messages.all().get(0).status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void intervals_have_bounds() {
        var fifteen = Duration.ofSeconds(15);

        assertThatThrownBy(() -> Pace.of(Duration.ofMillis(499), fifteen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.of(Duration.ofMinutes(11), fifteen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Pace.of(HALF_A_SECOND, Duration.ofSeconds(14)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Pace.of(HALF_A_SECOND, fifteen).interval()).hasValue(HALF_A_SECOND);
    }
}
