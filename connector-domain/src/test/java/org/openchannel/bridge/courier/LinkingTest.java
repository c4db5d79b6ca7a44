package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.UnknownAccountException;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.NameLine;
import org.openchannel.bridge.dialog.FollowSession;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.OperatorMessage;
import org.openchannel.bridge.message.TakeOperatorMessages;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Accounts and lines when something gets lost, late or in each other's way. */
class LinkingTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    private UUID account() {
        return bridge.account().id();
    }

    @Test
    void a_start_that_never_reached_the_messenger_is_made_up_for() {
        bridge.startLogin.start(account());
        bridge.gateway.calls().clear();

        bridge.refreshSession.refresh(account());

        assertThat(bridge.gateway.calls()).containsExactly("session", "start");
    }

    @Test
    void a_session_the_messenger_knows_is_not_started_again() {
        bridge.linked();
        bridge.gateway.calls().clear();

        bridge.refreshSession.refresh(account());

        assertThat(bridge.gateway.calls()).containsExactly("session");
    }

    @Test
    void an_account_nobody_wants_is_not_asked_about() {
        assertThat(bridge.refreshSession.refresh(account()).session().state()).isEqualTo(SessionState.NEW);
        assertThat(bridge.gateway.calls()).isEmpty();
        assertThatThrownBy(() -> bridge.refreshSession.refresh(new UUID(9, 9)))
                .isInstanceOf(UnknownAccountException.class);
    }

    @Test
    void linking_after_a_disconnect_the_messenger_did_not_hear_logs_out_first() {
        bridge.linked();
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.passing("down")));
        bridge.disconnect.disconnect(account());
        bridge.gateway.calls().clear();

        bridge.startLogin.start(account());

        assertThat(bridge.gateway.calls()).containsExactly("logout", "start");
    }

    @Test
    void a_set_up_of_an_application_that_was_removed_meanwhile_does_nothing() {
        bridge.uninstall.uninstall(ScriptedOAuth.PORTAL);

        bridge.carry();

        assertThat(bridge.portal.calls()).isEmpty();
    }

    @Test
    void a_line_the_portal_will_not_switch_on_is_in_trouble() {
        bridge.carry();
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("no such line")));

        bridge.linked();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.TROUBLE);
        assertThat(bridge.line().difference()).isEqualTo("no such line");
        assertThat(bridge.line().isActive()).isFalse();
    }

    @Test
    void an_installation_nobody_can_arrange_leaves_its_lines_as_they_are() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("no rights")));

        bridge.carry();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.UNKNOWN);
    }

    @Test
    void linking_the_account_again_does_not_bring_a_deleted_line_back() {
        bridge.linked();
        bridge.followLine.deleted(ScriptedOAuth.PORTAL, BridgeWithoutServer.LINE);
        bridge.portal.calls().clear();
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.startLogin.start(account());
        bridge.followLine.switchOn(account());

        bridge.carry();

        assertThat(bridge.portal.calls()).isEmpty();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.DELETED);
        assertThat(bridge.line().isActive()).isFalse();
    }

    @Test
    void a_deleted_line_stays_deleted_whatever_the_portal_answered_before() {
        bridge.linked();
        bridge.rename.rename(account(), "Sales", "Shop");
        bridge.followLine.deleted(ScriptedOAuth.PORTAL, BridgeWithoutServer.LINE);
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("no such line")));

        bridge.carry();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.DELETED);
        assertThat(bridge.line().difference()).contains("deleted");
    }

    @Test
    void a_line_is_switched_on_again_only_for_a_linked_account_and_told_once() {
        bridge.followLine.switchOn(account());
        bridge.carry();
        assertThat(bridge.portal.calls()).doesNotContain("activate 7 true");

        bridge.linked();
        bridge.portal.calls().clear();
        bridge.followLine.switchOn(account());
        bridge.carry();
        assertThat(bridge.portal.calls()).as("it is on").isEmpty();
    }

    @Test
    void a_connector_the_portal_switched_on_by_itself_is_switched_off_again() {
        bridge.carry();
        bridge.portal.isActive(true);

        bridge.check.check();
        assertThat(bridge.line().difference()).isEqualTo("switched_on");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("activate 7 false");
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
    }

    @Test
    void a_line_that_was_looked_at_just_now_is_left_alone() {
        bridge.linked();
        bridge.portal.isActive(false);
        bridge.clock.advance(Duration.ofSeconds(29));

        bridge.check.check();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
    }

    @Test
    void a_line_that_refuses_messages_is_not_switched_on_against_a_person_s_will() {
        bridge.linked();
        bridge.followLine.switchedOff(ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE);
        bridge.followLine.switchedOff(ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE);
        bridge.portal.calls().clear();
        bridge.portal.failNextWith(new OpenLines.LineOffException("NOT_ACTIVE_LINE"));
        bridge.customerWrites("x1", "one");

        bridge.carry("portal");
        bridge.carry("setup");

        assertThat(bridge.portal.calls()).isEmpty();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OFF);
    }

    @Test
    void the_settings_find_the_account_a_line_has() {
        assertThat(bridge.openAccountForLine
                        .open(ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE)
                        .account()
                        .id())
                .isEqualTo(account());
    }

    @Test
    void a_line_is_called_what_the_portal_calls_it_where_it_does() {
        assertThat(named(" Sales ")).hasValue("Sales");
        assertThat(named(" ")).isEmpty();
        bridge.uninstall.uninstall(ScriptedOAuth.PORTAL);
        assertThat(named("Sales")).as("nobody to ask").isEmpty();
    }

    private Optional<String> named(String portals) {
        return new NameLine(bridge.call, (access, line) -> Optional.of(portals))
                .name(ScriptedOAuth.PORTAL, BridgeWithoutServer.LINE);
    }

    @Test
    void operators_messages_are_taken_in_order_and_foreign_ones_skipped() {
        var foreign = new OperatorMessage(
                ScriptedOAuth.PORTAL,
                BridgeWithoutServer.CONNECTOR,
                new LineId(8),
                77,
                499,
                5,
                "No",
                List.of(),
                "chat-1");
        bridge.linked();

        new TakeOperatorMessages(bridge.relay)
                .take(List.of(bridge.operatorSays(500, "One"), foreign, bridge.operatorSays(501, "Two")));
        bridge.carry();

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("One", "Two");
    }

    @Test
    void sessions_of_the_portal_are_followed_where_the_chat_is_ours() {
        bridge.linked();
        bridge.customerWrites("x1", "one");
        var place = new FollowSession.Place(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-1");
        var foreign = new FollowSession.Place(
                ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE, "chat-2");

        bridge.followSession.started(place, 78, 9);
        bridge.followSession.finished(foreign, 9);

        assertThat(bridge.dialogs.ofChat(account(), "chat-1")).hasValueSatisfying(dialog -> {
            assertThat(dialog.imChatId()).isEqualTo(78);
            assertThat(dialog.sessionId()).isEqualTo(9);
            assertThat(dialog.isSessionOpen()).isTrue();
        });
        assertThat(bridge.dialogs.ofChat(account(), "chat-2")).isEmpty();
    }
}
