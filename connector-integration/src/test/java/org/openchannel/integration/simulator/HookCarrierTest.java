package org.openchannel.integration.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.openchannel.integration.http.DrippingServer;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Load;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.Hook;
import org.openchannel.simulator.device.InMemoryDevices;
import org.openchannel.simulator.device.StartDevice;
import org.openchannel.simulator.hook.InMemoryNotices;
import org.openchannel.simulator.hook.Notice;

class HookCarrierTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final String BODY = "{\"event\":\"message\",\"session\":\"default\",\"engine\":\"WEBJS\"}";
    private static final String BODYS_SIGNATURE = "208f8a55dde9e05519e898b10b89bf0d0b3b0fdf11fdbf09b6b90476301b98d8"
            + "097c462b2b17a6ce93b6b47a136cf2e78a33a63f6752c2c1631777076153fa89";

    private final InMemoryNotices notices = new InMemoryNotices();
    private final InMemoryDevices devices = new InMemoryDevices();
    private final HookCarrier carrier =
            new HookCarrier(notices, devices, new StartDevice.Keys(new OpenVault(), new CountingSecrets()));
    private final Load load =
            new Load(new UUID(0, 9), new LaneKey(carrier.queue(), "any"), "message", new UUID(0, 2), 1, NOW);

    private final StubHook hook;

    HookCarrierTest() throws IOException {
        hook = new StubHook();
    }

    @BeforeEach
    void a_device_is_to_be_told_something() {
        var key = new OpenVault().seal(Secret.of("my-secret-key"), "simulator.hook:shop");
        devices.add(Device.of(new UUID(0, 1), "shop", "Connector", new Hook(hook.url(), key), NOW));
        notices.add(Notice.of(new UUID(0, 2), new UUID(0, 1), BODY, NOW));
    }

    @AfterEach
    void close() {
        hook.close();
    }

    @Test
    void signs_as_the_published_vector_says() {
        carrier.carry(load);

        assertThat(hook.told()).containsExactly(new StubHook.Told(BODY, BODYS_SIGNATURE, "sha512", "application/json"));
    }

    @Test
    void forgets_a_notice_only_when_its_success_is_written_down() {
        var record = carrier.carry(load);
        assertThat(notices.find(new UUID(0, 2))).isPresent();

        record.run();
        assertThat(notices.find(new UUID(0, 2))).isEmpty();
    }

    @Test
    void tries_again_whatever_a_hook_answers_but_a_receipt() {
        for (int status : new int[] {301, 400, 404, 429, 500, 503}) {
            hook.answers(status);

            fails(Failure.Kind.TRANSIENT, "127.0.0.1 answered " + status);
        }
    }

    @Test
    void gives_up_on_a_hook_that_is_gone() {
        hook.answers(410);

        fails(Failure.Kind.PERMANENT, "127.0.0.1 does not want to hear from this device any more");
    }

    @Test
    void tries_again_when_nobody_listens() {
        hook.close();

        assertThatThrownBy(() -> carrier.carry(load))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSIENT));
    }

    @Test
    @Timeout(value = 30, threadMode = ThreadMode.SEPARATE_THREAD)
    void tries_again_when_an_answer_never_ends() throws IOException {
        var impatient = new HookCarrier(
                notices, devices, new StartDevice.Keys(new OpenVault(), new CountingSecrets()), Duration.ofMillis(300));
        try (var server = DrippingServer.inBody()) {
            notices.add(Notice.of(new UUID(0, 4), new UUID(0, 3), BODY, NOW));
            var key = new OpenVault().seal(Secret.of("my-secret-key"), "simulator.hook:slow");
            devices.add(Device.of(new UUID(0, 3), "slow", "Connector", new Hook(server.url(), key), NOW));
            var slow =
                    new Load(new UUID(0, 8), new LaneKey(carrier.queue(), "slow"), "message", new UUID(0, 4), 1, NOW);

            assertThatThrownBy(() -> impatient.carry(slow))
                    .isInstanceOfSatisfying(
                            DeliveryFailedException.class,
                            e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSIENT));
        }
    }

    @Test
    void forgets_what_it_gave_up() {
        carrier.gaveUp(load, Failure.permanent("gone"));

        assertThat(notices.find(new UUID(0, 2))).isEmpty();
        fails(Failure.Kind.PERMANENT, "There is nothing left to say");
    }

    private void fails(Failure.Kind kind, String reason) {
        assertThatThrownBy(() -> carrier.carry(load)).isInstanceOfSatisfying(DeliveryFailedException.class, e -> {
            assertThat(e.failure().kind()).isEqualTo(kind);
            assertThat(e.failure().reason()).isEqualTo(reason);
        });
    }
}
