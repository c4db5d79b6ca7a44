package org.openchannel.bridge.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.Announcement;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.robot.RobotPortal.Choice;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A portal's workflows send messages through an account. */
class RobotTest {

    private static final String PHONE = "+79161112233";
    private static final String CHAT = "chat of " + PHONE;

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @BeforeEach
    void link() {
        bridge.listeners.add(bridge.robots.ask);
        bridge.linked();
        installedWith("imconnector,bizproc");
        bridge.portal.calls().clear();
    }

    private void installedWith(String scopes) {
        bridge.clock.advance(Duration.ofSeconds(1));
        bridge.oauth.grants(scopes);
        bridge.install.install(
                new Announcement(ScriptedOAuth.PORTAL, bridge.oauth.goodToken(), Secret.of("app"), null));
        bridge.carry();
        bridge.robots.ask.look();
        bridge.carry();
    }

    private String account() {
        return bridge.line.account().id().toString();
    }

    private Step.Wish wish(String to, String text) {
        return new Step.Wish(account(), to, text, false, true);
    }

    private void runs(String workflow, Step.Wish wish) {
        bridge.robots.take.take(new Step(ScriptedOAuth.PORTAL, workflow, true, 1, wish));
        bridge.carry();
    }

    @Test
    void a_workflow_hears_of_a_refusal_when_messages_leave_room_for_it() {
        for (int request = 0; request < 37; request++) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).asked();
        }
        runs("w1", wish("no number", "Hello"));
        assertThat(bridge.portal.calls()).isEmpty();

        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.carry();
        assertThat(bridge.portal.calls()).singleElement().asString().startsWith("workflow w1 can't");
    }

    @Test
    void a_portal_that_granted_the_scope_knows_the_robot_and_the_accounts_to_choose() {
        assertThat(bridge.portal.robotCards()).singleElement().satisfies(card -> {
            assertThat(card.handler()).hasToString("https://bridge.example/events/robot");
            assertThat(card.accounts()).containsExactly(new Choice(account(), "Shop"));
        });
        bridge.robots.ask.look();
        bridge.carry();
        assertThat(bridge.portal.robotCards()).as("it knows it already").hasSize(1);

        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");
        bridge.carry();

        assertThat(bridge.portal.robotCards())
                .hasSize(2)
                .last()
                .satisfies(card -> assertThat(card.accounts()).containsExactly(new Choice(account(), "Wholesale")));
    }

    @Test
    void a_portal_that_installs_us_again_is_told_again_and_one_without_the_scope_never() {
        bridge.clock.advance(Duration.ofMinutes(1));
        installedWith("imconnector,bizproc");
        assertThat(bridge.portal.robotCards()).hasSize(2);

        bridge.clock.advance(Duration.ofMinutes(1));
        installedWith("imconnector");

        assertThat(bridge.portal.robotCards()).hasSize(2);
    }

    @Test
    void a_robot_without_accounts_to_choose_is_taken_away() {
        bridge.followLine.deleted(ScriptedOAuth.PORTAL, BridgeWithoutServer.LINE);
        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("robot off");
    }

    @Test
    void accounts_whose_messenger_begins_no_chats_by_number_are_not_offered() {
        bridge.gateway.can(EnumSet.noneOf(Capability.class));
        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("robot off");
    }

    @Test
    void a_number_written_as_at_home_is_one_also_while_the_account_is_not_linked() {
        bridge.disconnect.disconnect(bridge.line.account().id());
        runs("w|1|x", wish("8 916 111-22-33", "It is ready"));

        assertThat(bridge.portal.calls()).noneMatch(call -> call.contains("w|1|x"));
        assertThat(bridge.messages.all()).extracting("text").containsExactly("It is ready");
    }

    @Test
    void a_portal_that_refuses_the_robot_says_why() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("Access denied!")));
        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");
        bridge.carry("robots");

        assertThat(bridge.robots.trouble()).isEqualTo("Access denied!");
    }

    @Test
    void a_portal_that_refused_the_robot_is_asked_again_after_a_while() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("Access denied!")));
        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");
        bridge.carry("robots");
        bridge.robots.ask.look();
        bridge.carry("robots");
        assertThat(bridge.portal.robotCards()).as("not at once").hasSize(1);

        bridge.clock.advance(Duration.ofMinutes(61));
        bridge.robots.ask.look();
        bridge.carry("robots");

        assertThat(bridge.portal.robotCards()).hasSize(2);
        assertThat(bridge.robots.trouble()).isNull();
    }

    @Test
    void of_a_text_in_parts_the_workflow_hears_why_that_part_failed_that_did() {
        var refusal = new DeliveryFailedException(Failure.permanent("no such number"));
        bridge.gateway.takes(() -> bridge.gateway.failNextWith(refusal));

        runs("w|1|x", wish(PHONE, "This is one. And this is two."));
        bridge.carry();

        assertThat(bridge.portal.calls()).containsExactly("workflow w|1|x FAILED no such number");
    }

    @Test
    void what_a_workflow_orders_goes_to_the_number_stands_in_the_chat_and_the_workflow_goes_on_once() {
        runs("w|1|x", wish("8 (916) 111-22-33", "It is ready"));
        runs("w|1|x", wish("8 (916) 111-22-33", "It is ready"));
        bridge.carry();

        assertThat(bridge.gateway.executed()).singleElement().isInstanceOfSatisfying(SendText.class, sent -> {
            assertThat(sent.chatId()).isEqualTo(CHAT);
            assertThat(sent.text()).isEqualTo("It is ready");
        });
        assertThat(bridge.portal.messages()).extracting("text").containsExactly("It is ready");
        bridge.posted(new StatusChanged(CHAT, "w1", MessageStatus.DELIVERED));
        bridge.posted(new StatusChanged(CHAT, "w1", MessageStatus.FAILED));
        bridge.carry();
        assertThat(bridge.portal.calls()).containsExactly("workflow w|1|x SENT ");
    }

    @Test
    void a_workflow_that_does_not_wait_hears_nothing() {
        var step = new Step(ScriptedOAuth.PORTAL, "w|1|x", false, 1, wish(PHONE, "Hi"));
        bridge.robots.take.take(step);
        bridge.robots.take.take(new Step(ScriptedOAuth.PORTAL, "w|2|x", false, 1, wish("Olga", "Hi")));
        bridge.carry();
        bridge.carry();

        assertThat(bridge.gateway.executed()).hasSize(1);
        assertThat(bridge.portal.calls()).isEmpty();
    }

    @Test
    void what_the_messenger_refuses_has_failed_and_the_workflow_hears_why() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.permanent("no such number")));

        runs("w|1|x", wish(PHONE, "Hi"));

        assertThat(bridge.portal.calls()).containsExactly("workflow w|1|x FAILED no such number");
    }

    @Test
    void what_can_not_be_sent_at_all_is_told_to_the_workflow() {
        runs("w|1|x", wish("Olga", "Hi"));
        runs("w|2|x", wish(PHONE, " "));
        runs("w|3|x", new Step.Wish("?", PHONE, "Hi", false, true));
        bridge.robots.take.take(new Step(new MemberId("m2"), "w|4|x", false, 1, wish(PHONE, "Hi")));
        bridge.carry();

        assertThat(bridge.portal.calls())
                .containsExactlyInAnyOrder(
                        "workflow w|1|x can't: No phone number that can be written to",
                        "workflow w|2|x can't: No text",
                        "workflow w|3|x can't: No such account");
        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(bridge.robots.apologies.isEmpty()).isTrue();
        assertThatThrownBy(() -> runs("", wish(PHONE, "Hi"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_several_numbers_the_first_that_is_one_counts() {
        runs("w|1|x", wish("no, +7 916 111-22-33; +7 916 111-22-44", "Hi"));

        assertThat(bridge.gateway.executed()).extracting("chatId").containsExactly(CHAT);
    }

    @Test
    void settings_and_the_robots_own_switch_decide_whether_it_stands_in_a_chat() {
        runs("w|1|x", new Step.Wish(account(), PHONE, "one", false, false));
        bridge.switches(new ChatSwitches(false, true, true, false, false));
        bridge.clock.advance(Duration.ofMinutes(1));
        runs("w|2|x", wish(PHONE, "two"));
        bridge.switches(ChatSwitches.USUAL);
        bridge.allSettings.ignores(bridge.line.account().id(), true);
        bridge.ignoredNumbers.add(bridge.line.account().id(), List.of(PHONE), Instant.EPOCH);
        bridge.clock.advance(Duration.ofMinutes(1));
        runs("w|3|x", wish(PHONE, "three"));
        bridge.carry();

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("one", "two", "three");
        assertThat(bridge.portal.messages())
                .as("one wanted no chat, the account none, and whoever is ignored gets none")
                .isEmpty();
    }

    @Test
    void a_robot_of_the_marketing_queue_goes_behind() {
        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.robots.take.take(
                new Step(ScriptedOAuth.PORTAL, "w|1|x", true, 1, new Step.Wish(account(), PHONE, "news", true, true)));
        runs("w|2|x", wish("+79161112244", "ready"));

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("ready", "news");
    }

    @Test
    void who_may_not_write_through_the_account_lets_no_workflow_do_it() {
        bridge.company.works(5, "Ivan", 1L);
        bridge.onlyFor(new Holder(Holder.Kind.USER, 27, "Olga"));
        bridge.clock.advance(Duration.ofMinutes(5));

        bridge.robots.take.take(
                new Step(ScriptedOAuth.PORTAL, "w|1|x", true, 5, wish(PHONE, "This is one. And this is two.")));
        bridge.robots.take.take(new Step(ScriptedOAuth.PORTAL, "w|2|x", false, 5, wish(PHONE, "Hi")));
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(bridge.portal.calls())
                .containsExactly("workflow w|1|x FAILED User 5 may not send through this account");
    }

    @Test
    void while_nobody_can_tell_whether_its_author_may_send_a_workflow_hears_so_and_may_order_again() {
        bridge.onlyFor(new Holder(Holder.Kind.DEPARTMENT, 1, "Sales"));
        bridge.clock.advance(Duration.ofMinutes(5));
        bridge.company.isAway(true);
        var step = new Step(ScriptedOAuth.PORTAL, "w|1|x", true, 5, wish(PHONE, "Hi"));

        bridge.robots.take.take(step);
        bridge.carry();

        assertThat(bridge.portal.calls())
                .containsExactly("workflow w|1|x can't: The portal does not tell at present who may send through"
                        + " this account");

        bridge.company.isAway(false);
        bridge.company.works(5, "Ivan", 1L);
        bridge.clock.advance(Duration.ofMinutes(5));
        bridge.robots.take.take(step);
        bridge.carry();
        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("Hi");
    }
}
