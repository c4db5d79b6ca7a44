package org.openchannel.simulator.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.simulator.telephone.PhoneNumber;

/** What every store of devices promises. */
public interface DevicesContract {

    Instant NOW = Instant.parse("2026-11-20T12:00:00.123456Z");
    PhoneNumber SHOP = new PhoneNumber("+79001234567");
    Hook HOOK = new Hook(URI.create("https://bridge.example/hooks/simulator/1"), "sealed");

    /** The store under test. */
    Devices devices();

    /** Runs {@code work} in a transaction and forgets what was loaded. */
    void inTransaction(Runnable work);

    private UUID waiting(long number, Instant since) {
        var device = Device.of(new UUID(0, number), "device" + number, "Connector", HOOK, since);
        device.show(Codes.draw(new CountingSecrets()), since);
        inTransaction(() -> devices().add(device));
        return device.id();
    }

    private void link(UUID id, Instant now) {
        inTransaction(() -> devices().lock(id).orElseThrow().link(SHOP, now));
    }

    @Test
    default void a_device_comes_back_as_it_went() {
        var id = waiting(1, NOW);

        inTransaction(() -> {
            var found = devices().find(id).orElseThrow();
            assertThat(found.name()).isEqualTo("device1");
            assertThat(found.title()).isEqualTo("Connector");
            assertThat(found.hook()).isEqualTo(HOOK);
            assertThat(found.state()).isEqualTo(DeviceState.WAITING_FOR_QR);
            assertThat(found.movedAt()).isEqualTo(NOW);
            assertThat(found.telephone()).isEmpty();
            assertThat(found.code().orElseThrow().until()).isEqualTo(NOW.plus(Device.FIRST_CODE));
        });
    }

    @Test
    default void a_device_is_found_by_its_name() {
        var id = waiting(1, NOW);

        inTransaction(() -> {
            assertThat(devices().named("device1").orElseThrow().id()).isEqualTo(id);
            assertThat(devices().lockNamed("device1").orElseThrow().id()).isEqualTo(id);
            assertThat(devices().named("device2")).isEmpty();
            assertThat(devices().lockNamed("device2")).isEmpty();
        });
    }

    @Test
    default void those_that_wait_are_listed_the_latest_first() {
        waiting(1, NOW);
        waiting(2, NOW.plusSeconds(1));
        link(waiting(3, NOW), NOW);

        inTransaction(
                () -> assertThat(devices().waiting()).extracting(Device::name).containsExactly("device2", "device1"));
    }

    @Test
    default void those_that_act_as_a_telephone_are_listed() {
        waiting(1, NOW);
        link(waiting(2, NOW), NOW.plusSeconds(2));
        link(waiting(3, NOW), NOW.plusSeconds(1));

        inTransaction(() ->
                assertThat(devices().linkedTo(SHOP)).extracting(Device::name).containsExactly("device3", "device2"));
    }

    @Test
    default void those_that_time_moves_on_are_due() {
        var early = waiting(1, NOW);
        var late = waiting(2, NOW.plusSeconds(1));

        inTransaction(() -> {
            assertThat(devices().due(NOW.plus(Device.FIRST_CODE).minusMillis(1)))
                    .isEmpty();
            assertThat(devices().due(NOW.plus(Device.FIRST_CODE))).containsExactly(early);
            assertThat(devices().due(NOW.plusSeconds(1).plus(Device.FIRST_CODE)))
                    .containsExactlyInAnyOrder(early, late);
        });
    }

    @Test
    default void a_device_that_lets_go_keeps_nothing_of_its_telephone() {
        var id = waiting(1, NOW);
        link(id, NOW);

        inTransaction(() -> devices().lock(id).orElseThrow().logout(NOW));

        inTransaction(() -> {
            var found = devices().find(id).orElseThrow();
            assertThat(found.telephone()).isEmpty();
            assertThat(found.turnsAt()).isEmpty();
            assertThat(found.code()).isEmpty();
        });
    }

    @Test
    default void what_else_is_to_be_said_of_a_device_comes_back_as_it_went() {
        var id = waiting(1, NOW);
        link(id, NOW);
        inTransaction(() ->
                assertThat(devices().find(id).orElseThrow().plight().cause()).isEmpty());

        inTransaction(() -> {
            var device = devices().lock(id).orElseThrow();
            device.turn(NOW.plus(Device.CONNECTING_TIME));
            device.befall(Trouble.LIMIT, Trouble.LIMIT.usually(), NOW);
            device.befall(Trouble.ASK_TO_OPEN, Trouble.ASK_TO_OPEN.usually(), NOW);
        });

        inTransaction(() -> {
            var plight = devices().find(id).orElseThrow().plight();
            assertThat(plight.reason()).contains("LIMITED");
            assertThat(plight.restrictedUntil()).contains(NOW.plus(Trouble.LIMIT.usually()));
            assertThat(plight.action()).contains("OPEN_PHONE");
            assertThat(devices().due(NOW.plus(Trouble.LIMIT.usually()))).containsExactly(id);
        });
    }
}
