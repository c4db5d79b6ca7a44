package org.openchannel.bridge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Command.SendText;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.sms.TakeSms.Taken;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** An account is the portal's SMS provider. */
class SmsTest {

    private static final String CHAT = "chat of +79161112233";

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    @BeforeEach
    void link() {
        bridge.linked();
        bridge.portal.calls().clear();
        switched(true, true, false, true);
        bridge.arrangeSms.arrange();
    }

    private void switched(boolean publishes, boolean chatForSms, boolean chatForNewsletters, boolean isProvider) {
        bridge.switches(new ChatSwitches(publishes, chatForSms, chatForNewsletters, isProvider, false));
        bridge.clock.advance(Duration.ofSeconds(2));
    }

    private String token() {
        var path = bridge.portal.smsCards().get(0).handler().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Taken sends(String id, String to, String text, boolean isNewsletter) {
        return bridge.takeSms.take(token(), new Sms(ScriptedOAuth.PORTAL, id, to, text, isNewsletter, 1));
    }

    private void told(String id, MessageStatus status) {
        bridge.posted(new StatusChanged(CHAT, id, status));
        bridge.carry();
    }

    @Test
    void an_account_whose_settings_want_it_is_a_provider_until_they_no_longer_do() {
        assertThat(bridge.portal.calls())
                .containsExactly("sms on " + bridge.account().name());

        bridge.arrangeSms.arrange();
        switched(true, true, false, false);
        bridge.arrangeSms.arrange();
        bridge.arrangeSms.arrange();

        assertThat(bridge.portal.calls()).hasSize(2).last().asString().startsWith("sms off occ_");
        assertThat(bridge.smsProviders.all()).isEmpty();
    }

    @Test
    void a_renamed_account_is_a_renamed_provider() {
        bridge.rename.rename(bridge.line.account().id(), "Wholesale", "Shop");

        bridge.arrangeSms.arrange();

        assertThat(bridge.portal.calls()).contains("sms on Wholesale");
    }

    @Test
    void a_portal_that_refuses_is_left_alone_for_a_while() {
        switched(true, true, false, false);
        bridge.arrangeSms.arrange();
        switched(true, true, false, true);
        bridge.portal.failNextWith(new DeliveryFailedException(Failure.permanent("insufficient_scope")));

        bridge.arrangeSms.arrange();
        bridge.arrangeSms.arrange();
        var look = new LookAtSms(bridge.smsProviders);
        assertThat(look.trouble(bridge.line.account().id())).contains("insufficient_scope");

        bridge.clock.advance(Duration.ofMinutes(3));
        bridge.arrangeSms.arrange();
        assertThat(look.trouble(bridge.line.account().id())).isEmpty();
    }

    @Test
    void what_is_sent_goes_to_the_number_stands_in_the_chat_and_is_reported() {
        assertThat(sends("sms1", "8 (916) 111-22-33", "It is ready", false)).isEqualTo(Taken.YES);
        bridge.carry();
        bridge.carry();

        assertThat(bridge.gateway.executed()).singleElement().isInstanceOfSatisfying(SendText.class, sent -> {
            assertThat(sent.chatId()).isEqualTo(CHAT);
            assertThat(sent.text()).isEqualTo("It is ready");
        });
        assertThat(bridge.portal.messages()).singleElement().satisfies(copy -> {
            assertThat(copy.author()).isEqualTo(1);
            assertThat(copy.text()).isEqualTo("It is ready");
            assertThat(copy.phone()).isEqualTo("+79161112233");
        });
        told("w1", MessageStatus.DELIVERED);
        told("w1", MessageStatus.READ);
        assertThat(bridge.portal.calls()).contains("sms sms1 SENT", "sms sms1 DELIVERED");
    }

    @Test
    void the_same_sms_again_has_no_effect() {
        sends("sms1", "+79161112233", "It is ready", false);
        sends("sms1", "+79161112233", "It is ready", false);
        bridge.carry();
        sends("sms1", "+79161112233", "It is ready", false);
        bridge.carry();

        assertThat(bridge.gateway.executed()).hasSize(1);
    }

    @Test
    void a_long_one_goes_in_parts_and_is_reported_as_one() {
        sends("sms1", "+79161112233", "This is one. And this is two.", false);
        bridge.carry();
        told("w1", MessageStatus.DELIVERED);
        assertThat(bridge.portal.calls()).doesNotContain("sms sms1 DELIVERED");

        told("w2", MessageStatus.DELIVERED);

        assertThat(bridge.portal.calls()).containsOnlyOnce("sms sms1 DELIVERED");
        assertThat(bridge.portal.messages()).hasSize(2);
    }

    @Test
    void what_the_messenger_refuses_has_failed() {
        bridge.gateway.failNextWith(new DeliveryFailedException(Failure.permanent("no such number")));
        sends("sms1", "+79161112233", "It is ready", false);
        bridge.carry();

        assertThat(bridge.portal.calls()).contains("sms sms1 FAILED");
        assertThat(bridge.portal.messages()).isEmpty();
    }

    @Test
    void settings_decide_whether_it_stands_in_a_chat() {
        switched(true, false, true, true);
        sends("sms1", "+79161112233", "one", false);
        sends("sms2", "+79161112233", "two", true);
        switched(false, true, true, true);
        sends("sms3", "+79161112233", "three", false);
        sends("sms4", "+79161112233", "four", true);
        for (int round = 0; round < 5; round++) {
            bridge.carry();
            bridge.clock.advance(Duration.ofMinutes(1));
        }

        assertThat(bridge.gateway.executed()).hasSize(4);
        assertThat(bridge.portal.messages()).extracting("text").containsExactly("two");
    }

    @Test
    void newsletters_go_behind_and_farther_apart() {
        bridge.clock.advance(Duration.ofMinutes(1));
        sends("sms1", "+79161112233", "news", true);
        sends("sms2", "+79161112244", "news", true);
        sends("sms3", "+79161112255", "ready", false);

        bridge.carry();

        assertThat(bridge.gateway.executed()).extracting("text").containsExactly("ready", "news");
    }

    @Test
    void nobody_sends_through_an_account_that_is_not_theirs() {
        var token = token();
        var sms = new Sms(ScriptedOAuth.PORTAL, "sms1", "+79161112233", "Hi", false, 1);

        assertThat(bridge.takeSms.take(token, new Sms(new MemberId("m2"), "sms1", "+79161112233", "Hi", false, 1)))
                .isEqualTo(Taken.NOT_HERE);
        assertThat(bridge.takeSms.take(token.substring(0, 37) + "A".repeat(43), sms))
                .isEqualTo(Taken.NOT_HERE);
        assertThat(bridge.takeSms.take("x", sms)).isEqualTo(Taken.NOT_HERE);
        assertThat(bridge.takeSms.take("-".repeat(36) + token.substring(36), sms))
                .isEqualTo(Taken.NOT_HERE);
    }

    @Test
    void what_nothing_names_is_not_taken() {
        assertThat(sends("", "+79161112233", "Hi", false)).isEqualTo(Taken.NAMELESS);
    }

    @Test
    void who_may_not_write_through_the_account_may_not_send_sms_and_the_portal_is_told() {
        bridge.company.works(5, "Ivan", 1L);
        bridge.onlyFor(new Holder(Holder.Kind.USER, 27, "Olga"));
        bridge.clock.advance(Duration.ofMinutes(5));

        assertThat(bridge.takeSms.take(token(), new Sms(ScriptedOAuth.PORTAL, "sms1", "+79161112233", "Hi", false, 5)))
                .isEqualTo(Taken.YES);
        bridge.carry();

        assertThat(bridge.gateway.executed()).isEmpty();
        assertThat(bridge.portal.calls()).contains("sms sms1 FAILED");
    }
}
