package org.openchannel.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.simulator.Network.COMPANY;
import static org.openchannel.simulator.Network.MARIA;
import static org.openchannel.simulator.Network.NOBODY;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.simulator.Network;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

class LinkDeviceTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final Network network = new Network();

    @Test
    void shows_a_code_as_soon_as_it_is_started() {
        var device = network.start("shop");

        assertThat(device.state()).isEqualTo(DeviceState.WAITING_FOR_QR);
        assertThat(code().number()).isEqualTo(1);
        assertThat(code().until()).isEqualTo(network.clock.instant().plus(Device.FIRST_CODE));
        assertThat(network.told()).containsExactly("shop session.status WAITING_FOR_QR 1");
    }

    @Test
    void the_first_code_lives_for_a_minute_and_the_next_for_twenty_seconds() {
        network.start("shop");
        var first = code().scanned();

        pass(Device.FIRST_CODE.minus(A_MOMENT));
        assertThat(code().scanned()).isEqualTo(first);

        pass(A_MOMENT);
        assertThat(code().number()).isEqualTo(2);
        assertThat(code().scanned()).isNotEqualTo(first);

        pass(Device.LATER_CODE);
        assertThat(code().number()).isEqualTo(3);
    }

    @Test
    void each_new_code_is_told() {
        network.start("shop");
        network.forgetNotices();

        pass(Device.FIRST_CODE);

        assertThat(network.told()).containsExactly("shop session.status WAITING_FOR_QR 2");
        assertThat(network.rings).containsExactly("all");
    }

    @Test
    void six_codes_in_vain_end_the_wait() {
        var device = network.start("shop");

        pass(Device.FIRST_CODE.plus(Device.LATER_CODE.multipliedBy(5)).minus(A_MOMENT));
        assertThat(code().number()).isEqualTo(6);

        pass(A_MOMENT);
        assertThat(device.state()).isEqualTo(DeviceState.EXPIRED);
        assertThat(device.code()).isEmpty();
    }

    @Test
    void after_a_wait_in_vain_the_program_may_ask_again() {
        var device = network.start("shop");
        pass(Duration.ofMinutes(10));

        network.start("shop");

        assertThat(device.state()).isEqualTo(DeviceState.WAITING_FOR_QR);
        assertThat(code().number()).isEqualTo(1);
    }

    @Test
    void starting_twice_keeps_the_code() {
        network.start("shop");
        var first = code().scanned();
        network.clock.advance(Duration.ofSeconds(30));

        network.start("shop");

        assertThat(code().scanned()).isEqualTo(first);
    }

    @Test
    void a_telephone_that_scans_the_code_links_the_device() {
        var device = network.start("shop");

        network.linkDevice.link(COMPANY, code().scanned());
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTING);

        pass(Device.CONNECTING_TIME);
        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(device.telephone()).contains(COMPANY);
    }

    @Test
    void a_whole_address_is_as_good_as_its_code() {
        var device = network.start("shop");

        network.linkDevice.link(COMPANY, "http://localhost:8080/phone/link?code=" + code().scanned());

        assertThat(device.isLinked()).isTrue();
    }

    @Test
    void the_typed_code_forgives_case_dashes_and_look_alikes() {
        var device = network.start("shop");
        var typed =
                code().typedPretty().toLowerCase(Locale.ROOT).replace('1', 'l').replace("-", " ");

        network.linkDevice.link(COMPANY, typed);

        assertThat(device.isLinked()).isTrue();
    }

    @Test
    void a_code_works_for_a_moment_after_the_next_replaced_it() {
        var device = network.start("shop");
        var first = code().scanned();
        pass(Device.FIRST_CODE.plus(Device.GRACE).minus(A_MOMENT));

        network.linkDevice.link(COMPANY, first);

        assertThat(device.isLinked()).isTrue();
    }

    @Test
    void an_old_code_is_refused() {
        network.start("shop");
        var first = code().scanned();
        pass(Device.FIRST_CODE.plus(Device.GRACE));

        refused(Refusal.CODE_UNKNOWN, () -> network.linkDevice.link(COMPANY, first));
    }

    @Test
    void a_code_links_once() {
        network.start("shop");
        var first = code().scanned();
        network.linkDevice.link(COMPANY, first);

        refused(Refusal.CODE_UNKNOWN, () -> network.linkDevice.link(MARIA, first));
    }

    @Test
    void an_unknown_telephone_links_nothing() {
        network.start("shop");

        refused(Refusal.TELEPHONE_UNKNOWN, () -> network.linkDevice.link(NOBODY, code().scanned()));
    }

    @Test
    void a_telephone_links_four_devices_and_no_fifth() {
        for (int i = 0; i < LinkDevice.MOST; i++) {
            network.linked("device" + i, COMPANY);
        }
        network.start("shop");

        refused(Refusal.TOO_MANY_DEVICES, () -> network.linkDevice.link(COMPANY, code().scanned()));
    }

    @Test
    void the_telephone_lets_go() {
        var device = network.linked("shop", COMPANY);

        network.linkDevice.unlink(COMPANY, device.id());

        assertThat(device.state()).isEqualTo(DeviceState.LOGGED_OUT);
        assertThat(network.told()).containsExactly("shop session.status LOGGED_OUT");
        refused(Refusal.NOT_CONNECTED, () -> network.turnDevices.connected("shop"));
    }

    @Test
    void another_telephone_can_not_let_go() {
        var device = network.linked("shop", COMPANY);

        refused(Refusal.DEVICE_UNKNOWN, () -> network.linkDevice.unlink(MARIA, device.id()));
    }

    @Test
    void the_program_lets_go_and_nothing_happens_when_it_does_so_again() {
        var device = network.linked("shop", COMPANY);

        network.linkDevice.logout("shop");
        network.linkDevice.logout("shop");
        network.linkDevice.logout("never heard of");

        assertThat(device.state()).isEqualTo(DeviceState.NEW);
        assertThat(network.told()).containsExactly("shop session.status NEW");
    }

    @Test
    void who_looks_sees_the_time_pass_even_when_no_timer_ran() {
        network.start("shop");
        network.clock.advance(Device.FIRST_CODE);

        var seen = network.turnDevices.look("shop").orElseThrow();

        assertThat(seen.code().orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_restart_of_a_linked_device_changes_only_where_it_is_told() {
        var device = network.linked("shop", COMPANY);

        network.start("shop");

        assertThat(device.state()).isEqualTo(DeviceState.CONNECTED);
        assertThat(network.told()).isEmpty();
        assertThat(network.keys.hookKey(device).reveal()).isEqualTo("key-of-shop");
    }

    @Test
    void a_device_that_is_not_linked_yet_or_unknown_acts_as_no_telephone() {
        network.start("shop");

        refused(Refusal.NOT_CONNECTED, () -> network.turnDevices.connected("shop"));
        refused(Refusal.DEVICE_UNKNOWN, () -> network.turnDevices.connected("never heard of"));
        network.linkDevice.link(COMPANY, code().scanned());
        refused(Refusal.NOT_CONNECTED, () -> network.turnDevices.connected("shop"));

        network.clock.advance(Device.CONNECTING_TIME);
        assertThat(network.turnDevices.connected("shop").telephone()).contains(COMPANY);
    }

    @Test
    void the_grace_is_for_the_code_just_before_and_no_older_one() {
        var device = network.start("shop");
        var first = code().scanned();
        pass(Device.FIRST_CODE);
        var second = code().scanned();
        pass(Device.LATER_CODE);

        refused(Refusal.CODE_UNKNOWN, () -> network.linkDevice.link(COMPANY, first));
        network.linkDevice.link(COMPANY, second);

        assertThat(device.isLinked()).isTrue();
    }

    @Test
    void a_timer_that_finds_nothing_due_moves_nothing() {
        network.start("shop");

        assertThat(network.turnDevices.turnDue()).isZero();
        network.clock.advance(Device.FIRST_CODE);
        assertThat(network.turnDevices.turnDue()).isEqualTo(1);
        assertThat(network.turnDevices.turnDue()).isZero();
    }

    private ShownCode code() {
        return network.devices.named("shop").orElseThrow().code().orElseThrow();
    }

    private void pass(Duration time) {
        network.clock.advance(time);
        network.turnDevices.turnDue();
    }

    private static void refused(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RefusedException.class, is(refusal));
    }

    private static Consumer<RefusedException> is(Refusal refusal) {
        return refused -> assertThat(refused.refusal()).isEqualTo(refusal);
    }
}
