package org.openchannel.bridge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.message.Routes;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What portals send as SMS and can't be sent, or not yet: they post it once, so nothing of it may get lost. */
class UnsentSmsTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @BeforeEach
    void link() {
        bridge.linked();
        bridge.portal.calls().clear();
        provides(true);
        bridge.arrangeSms.arrange();
    }

    private void provides(boolean isProvider) {
        bridge.switches(new ChatSwitches(true, true, false, isProvider, false));
        bridge.clock.advance(Duration.ofSeconds(2));
    }

    private void sends(String id, String to, String text) {
        var path = bridge.portal.smsCards().get(0).handler().getPath();
        var sms = new Sms(ScriptedOAuth.PORTAL, id, to, text, false, 5);
        bridge.takeSms.take(path.substring(path.lastIndexOf('/') + 1), sms);
    }

    private void portalForgetsWhoWorksWhere() {
        bridge.onlyFor(new Holder(Holder.Kind.DEPARTMENT, 1, "Sales"));
        bridge.clock.advance(Duration.ofMinutes(5));
        bridge.company.isAway(true);
    }

    private void minutesPass(int minutes) {
        for (int second = 0; second < minutes * 60; second += 10) {
            bridge.clock.advance(Duration.ofSeconds(10));
            bridge.carry();
        }
    }

    @Test
    void what_has_no_number_or_no_words_has_failed_and_the_portal_hears_so() {
        sends("sms1", "Olga", "Hi");
        sends("sms2", "+79161112233", " ");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("sms sms1 FAILED", "sms sms2 FAILED");
        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void what_no_chat_can_be_begun_for_has_failed_and_the_portal_hears_so() {
        bridge.gateway.can(EnumSet.noneOf(Capability.class));

        sends("sms1", "+79161112233", "Hi");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("sms sms1 FAILED");
    }

    @Test
    void what_comes_after_the_account_gave_up_being_a_provider_has_failed() {
        provides(false);

        sends("sms1", "+79161112233", "Hi");
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("sms sms1 FAILED");
    }

    @Test
    void a_portal_that_is_away_hears_it_later() {
        sends("sms1", "Olga", "Hi");
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.passing("away")));
        bridge.carry();
        assertThat(bridge.portal.calls()).doesNotContain("sms sms1 FAILED");

        minutesPass(2);

        assertThat(bridge.portal.calls()).containsOnlyOnce("sms sms1 FAILED");
    }

    @Test
    void while_nobody_can_tell_whether_its_author_may_send_it_waits() {
        portalForgetsWhoWorksWhere();
        sends("sms1", "+79161112233", "Hi");
        sends("sms1", "+79161112233", "Hi");
        minutesPass(2);
        assertThat(bridge.portal.calls()).doesNotContain("sms sms1 FAILED");

        bridge.company.isAway(false);
        bridge.company.works(5, "Ivan", 1L);
        minutesPass(2);

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("Hi");
        assertThat(bridge.portal.calls()).doesNotContain("sms sms1 FAILED");
    }

    @Test
    void what_waited_in_vain_has_failed_after_some_minutes() {
        portalForgetsWhoWorksWhere();
        sends("sms1", "+79161112233", "Hi");

        minutesPass(8);

        assertThat(bridge.portal.calls()).containsOnlyOnce("sms sms1 FAILED");
        bridge.company.isAway(false);
        bridge.company.works(5, "Ivan", 1L);
        minutesPass(8);
        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void what_waited_until_its_author_turns_out_to_have_no_right_has_failed() {
        portalForgetsWhoWorksWhere();
        sends("sms1", "+79161112233", "Hi");
        bridge.company.isAway(false);
        bridge.company.works(5, "Ivan", 2L);
        bridge.company.department(1, "Sales", 0).department(2, "Store", 0);

        minutesPass(2);

        assertThat(bridge.portal.calls()).containsOnlyOnce("sms sms1 FAILED");
        assertThat(bridge.gateway.executed()).isEmpty();
    }

    @Test
    void a_number_written_as_at_home_is_kept_while_the_account_is_not_linked_and_sent_when_it_is_released() {
        bridge.disconnect.disconnect(bridge.line.account().id());
        bridge.carry();

        sends("sms1", "8 (916) 111-22-33", "It is ready");
        bridge.carry();
        assertThat(bridge.gateway.executed()).isEmpty();
        bridge.gateway.is(BridgeWithoutServer.session(SessionState.CONNECTED));
        bridge.startLogin.start(bridge.line.account().id());
        bridge.carry();
        bridge.shelf.putBack(Routes.GATEWAY, bridge.line.account().id().toString(), bridge.clock.instant());
        minutesPass(2);

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("It is ready");
        assertThat(bridge.portal.calls()).contains("sms sms1 SENT").doesNotContain("sms sms1 FAILED");
    }

    @Test
    void an_account_whose_messenger_begins_no_chats_by_number_is_no_provider() {
        bridge.gateway.can(EnumSet.noneOf(Capability.class));
        bridge.arrangeSms.arrange();

        assertThat(bridge.portal.calls()).last().asString().startsWith("sms off occ_");
        assertThat(bridge.smsProviders.all()).isEmpty();
    }
}
