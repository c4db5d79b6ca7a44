package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.RenameAccount;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** A line and its account, from the installation to the disconnect. */
class LineTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @Test
    void after_the_installation_everything_is_registered() {
        bridge.carry();

        assertThat(bridge.portal.calls())
                .contains("register c /placement/settings", "bind ONIMCONNECTORMESSAGEADD", "bind ONAPPUNINSTALL")
                .contains("place CONTACT_CENTER", "place LEFT_MENU");
    }

    @Test
    void a_set_up_that_breaks_off_is_done_again() {
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("down")));
        bridge.carry();
        assertThat(bridge.portal.calls()).isEmpty();

        bridge.clock.advance(Duration.ofSeconds(1));
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("register c /placement/settings", "bind ONAPPUNINSTALL");
    }

    @Test
    void linking_switches_the_line_on_under_the_accounts_name() {
        bridge.linked();

        assertThat(bridge.portal.calls()).containsSubsequence("activate 7 true", "describe 7 Shop");
        assertThat(bridge.line().isActive()).isTrue();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
        assertThat(bridge.account().lastPhone()).isEqualTo("+79001234567");
    }

    @Test
    void another_name_is_told_to_the_portal() {
        bridge.linked();

        bridge.rename.rename(bridge.account().id(), " Sales ", bridge.account().name());
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("describe 7 Sales");
        assertThatThrownBy(() -> bridge.rename.rename(bridge.account().id(), "x".repeat(65), "Sales"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_second_of_two_who_rename_hears_what_the_first_called_it() {
        var seen = bridge.account().name();
        bridge.rename.rename(bridge.account().id(), "Sales", seen);

        var second = bridge.rename.rename(bridge.account().id(), "Wholesale", seen);

        assertThat(second).isEqualTo(new RenameAccount.Renamed(false, "Sales"));
        assertThat(bridge.account().name()).isEqualTo("Sales");
        assertThat(bridge.rename.rename(bridge.account().id(), "Sales", seen).isDone())
                .as("both wanted the same")
                .isTrue();
        assertThat(bridge.rename.rename(bridge.account().id(), "Wholesale", "Sales"))
                .as("who saw it may insist")
                .isEqualTo(new RenameAccount.Renamed(true, "Sales"));
    }

    @Test
    void a_short_loss_leaves_the_line_on_and_an_end_switches_it_off() {
        bridge.linked();
        bridge.posted(bridge.changed(SessionState.CONNECTING));
        bridge.carry();
        assertThat(bridge.portal.calls()).doesNotContain("activate 7 false");

        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("activate 7 false");
        assertThat(bridge.account().lastPhone()).isEqualTo("+79001234567");
    }

    @Test
    void disconnecting_logs_out_and_old_news_don_t_count() {
        bridge.linked();

        bridge.disconnect.disconnect(bridge.account().id());
        bridge.posted(bridge.changed(SessionState.CONNECTED));
        bridge.carry();

        assertThat(bridge.gateway.calls()).contains("logout");
        assertThat(bridge.account().session().state()).isEqualTo(SessionState.NEW);
        assertThat(bridge.line().isActive()).isFalse();
    }

    @Test
    void a_messenger_out_of_reach_is_logged_out_of_later() {
        bridge.linked();
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.passing("down")));
        bridge.disconnect.disconnect(bridge.account().id());
        assertThat(bridge.account().session().state()).isEqualTo(SessionState.NEW);

        bridge.refreshSession.refresh(bridge.account().id());

        assertThat(bridge.gateway.calls().stream().filter("logout"::equals)).hasSize(2);
    }

    @Test
    void linking_again_is_possible_after_an_end() {
        bridge.linked();
        bridge.posted(bridge.changed(SessionState.LOGGED_OUT));
        bridge.carry();
        bridge.gateway.is(BridgeWithoutServer.session(SessionState.CONNECTED));

        bridge.startLogin.start(bridge.account().id());
        bridge.carry();

        assertThat(bridge.line().isActive()).isTrue();
    }

    @Test
    void news_of_a_connected_account_that_got_lost_are_found_after_a_while() {
        bridge.linked();
        bridge.synchronise.synchronise();
        bridge.gateway.is(BridgeWithoutServer.session(SessionState.LOGGED_OUT));

        bridge.clock.advance(Duration.ofSeconds(15));
        bridge.synchronise.synchronise();
        assertThat(bridge.account().session().state()).as("not asked so often").isEqualTo(SessionState.CONNECTED);

        bridge.clock.advance(Duration.ofMinutes(5));
        bridge.synchronise.synchronise();
        assertThat(bridge.account().session().state()).isEqualTo(SessionState.LOGGED_OUT);
    }

    @Test
    void a_difference_is_shown_and_repaired() {
        bridge.linked();
        bridge.portal.isActive(false);
        bridge.clock.advance(Duration.ofSeconds(31));

        bridge.check.check();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OFF);
        assertThat(bridge.line().difference()).contains("off");

        bridge.carry();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
        assertThat(bridge.line().isActive()).isTrue();
    }

    @Test
    void a_portal_that_can_t_be_asked_is_shown() {
        bridge.linked();
        bridge.clock.advance(Duration.ofSeconds(31));
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("The portal can't be reached")));

        bridge.check.check();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.TROUBLE);
        assertThat(bridge.line().difference()).contains("reached");
    }

    @Test
    void a_line_is_arranged_when_messages_leave_room_for_it() {
        for (int request = 0; request < 35; request++) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).asked();
        }
        bridge.linked();
        assertThat(bridge.portal.calls()).isEmpty();

        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.carry();
        assertThat(bridge.portal.calls()).as("it has waited long enough").contains("activate 7 true");
    }

    @Test
    void a_portal_that_is_busy_with_messages_is_not_asked_about_its_lines() {
        bridge.linked();
        bridge.portal.isActive(false);
        bridge.clock.advance(Duration.ofSeconds(31));
        for (int request = 0; request < 20; request++) {
            bridge.budgets.of(ScriptedOAuth.PORTAL).asked();
        }

        bridge.check.check();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);
    }

    @Test
    void a_portal_another_node_carries_to_is_asked_about_its_lines_by_that_one() {
        bridge.linked();
        bridge.portal.isActive(false);
        bridge.clock.advance(Duration.ofSeconds(31));

        bridge.isPacer = false;
        bridge.check.check();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OK);

        bridge.isPacer = true;
        bridge.check.check();
        assertThat(bridge.line().health()).isEqualTo(LineHealth.OFF);
    }

    @Test
    void what_a_person_switched_off_stays_off_until_a_person_wants_it_on() {
        bridge.linked();
        bridge.portal.isActive(false);
        bridge.followLine.switchedOff(ScriptedOAuth.PORTAL, BridgeWithoutServer.CONNECTOR, BridgeWithoutServer.LINE);
        bridge.portal.calls().clear();
        bridge.clock.advance(Duration.ofSeconds(31));
        bridge.check.check();
        bridge.carry();
        assertThat(bridge.portal.calls()).doesNotContain("activate 7 true");

        bridge.followLine.switchOn(bridge.account().id());
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("activate 7 true");
    }

    @Test
    void a_deleted_line_is_shown_and_left_alone() {
        bridge.linked();
        bridge.followLine.deleted(ScriptedOAuth.PORTAL, BridgeWithoutServer.LINE);
        bridge.portal.calls().clear();
        bridge.clock.advance(Duration.ofSeconds(31));

        bridge.check.check();
        bridge.carry();

        assertThat(bridge.line().health()).isEqualTo(LineHealth.DELETED);
        assertThat(bridge.portal.calls()).isEmpty();
    }
}
