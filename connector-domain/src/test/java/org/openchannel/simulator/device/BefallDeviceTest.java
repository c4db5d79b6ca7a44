package org.openchannel.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

class BefallDeviceTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Network network = new Network();
    private final Device device = network.linked("shop", COMPANY);

    @Test
    void a_telephone_out_of_reach_stays_so_until_it_is_in_reach() {
        happens(Trouble.OFFLINE);
        network.clock.advance(HOUR);
        network.turnDevices.turnDue();
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTING);
        assertThat(device.telephone()).contains(COMPANY);

        happens(Trouble.ONLINE);

        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(network.told()).containsExactly("shop session.status CONNECTING", "shop session.status CONNECTED");
    }

    @Test
    void a_restriction_says_why_and_how_far_and_ends_by_itself() {
        happens(Trouble.LIMIT);
        assertThat(device.plight().reason()).contains("LIMITED");
        assertThat(device.plight().scope()).contains("ALL");
        assertThat(device.plight().restrictedUntil())
                .contains(network.clock.instant().plus(HOUR));
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);

        network.forgetNotices();
        network.clock.advance(HOUR);
        network.turnDevices.turnDue();

        assertThat(device.plight().reason()).isEmpty();
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(network.told()).containsExactly("shop session.status CONNECTED");
    }

    @Test
    void who_is_suspected_of_spam_may_answer_but_not_write_first() {
        happens(Trouble.SUSPECT);
        var scope = device.plight().scope().orElseThrow();

        refused(Refusal.RESTRICTED_NEW_CHATS, () -> network.curb.check(COMPANY, MARIA, scope));
        network.write(MARIA, COMPANY, "Hello");

        network.curb.check(COMPANY, MARIA, scope);
    }

    @Test
    void who_is_limited_sends_nothing_until_somebody_frees_it() {
        happens(Trouble.LIMIT);
        network.write(MARIA, COMPANY, "Hello");
        var scope = device.plight().scope().orElseThrow();
        refused(Refusal.RESTRICTED, () -> network.curb.check(COMPANY, MARIA, scope));

        happens(Trouble.FREE);

        assertThat(device.plight().scope()).isEmpty();
        assertThat(device.turnsAt()).isEmpty();
    }

    @Test
    void a_banned_device_has_no_telephone_any_more_and_may_ask_for_a_code_again() {
        happens(Trouble.BAN);

        assertThat(device.state()).isEqualTo(DeviceState.FAILED);
        assertThat(device.plight().cause()).contains("banned");
        assertThat(device.telephone()).isEmpty();
        assertThat(network.start("shop").state()).isEqualTo(DeviceState.WAITING_FOR_QR);
        assertThat(device.plight().cause()).isEmpty();
    }

    @Test
    void an_end_that_was_announced_comes() {
        happens(Trouble.END_SOON);
        assertThat(device.plight().validUntil())
                .contains(network.clock.instant().plus(Duration.ofDays(3)));
        assertThat(device.plight().source()).contains("SUBSCRIPTION");

        network.clock.advance(Duration.ofDays(3));
        network.turnDevices.turnDue();

        assertThat(device.state()).isEqualTo(DeviceState.EXPIRED);
        assertThat(device.plight().cause()).contains("expired");
    }

    @Test
    void a_restriction_that_ends_first_leaves_the_end_to_come() {
        happens(Trouble.END_SOON);
        happens(Trouble.LIMIT);

        network.clock.advance(HOUR);
        network.turnDevices.turnDue();

        assertThat(device.plight().reason()).isEmpty();
        assertThat(device.turnsAt()).isEqualTo(device.plight().validUntil());
    }

    @Test
    void a_telephone_out_of_reach_keeps_what_was_to_be_said_of_it() {
        happens(Trouble.ASK_TO_OPEN);
        happens(Trouble.OFFLINE);
        assertThat(device.plight().action()).contains("OPEN_PHONE");

        happens(Trouble.ONLINE);
        happens(Trouble.ANSWERED);

        assertThat(device.plight().action()).isEmpty();
    }

    @Test
    void what_is_to_be_confirmed_is_said_and_an_end_comes_at_once() {
        happens(Trouble.ASK_TO_CONFIRM);
        assertThat(device.plight().action()).contains("CONFIRM_ON_PHONE");

        happens(Trouble.EXPIRE);

        assertThat(device.state()).isEqualTo(DeviceState.EXPIRED);
        assertThat(device.plight().action()).isEmpty();
    }

    @Test
    void nothing_happens_to_who_is_not_linked_and_on_another_telephone() {
        network.start("other");

        refused(Refusal.NOT_CONNECTED, () -> network.befallDevice.befall("other", Trouble.BAN, null));
        refused(Refusal.DEVICE_UNKNOWN, () -> network.befallDevice.befall("nobody", Trouble.BAN, null));
        refused(Refusal.DEVICE_UNKNOWN, () -> network.befallDevice.befall(MARIA, device.id(), Trouble.BAN));
    }

    @Test
    void a_program_says_how_long_it_lasts() {
        network.befallDevice.befall("shop", Trouble.LIMIT, Duration.ofMinutes(2));

        assertThat(device.plight().restrictedUntil())
                .contains(network.clock.instant().plus(Duration.ofMinutes(2)));
    }

    private void happens(Trouble trouble) {
        network.befallDevice.befall(COMPANY, device.id(), trouble);
    }

    private static void refused(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
