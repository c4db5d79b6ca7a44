package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.Vault;

/** A program wants to act as a telephone: gives it codes to show, unless it has them or is linked already. */
@Dependent
public class StartDevice {

    private final Devices devices;
    private final Steps steps;
    private final Keys keys;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public StartDevice(Devices devices, Steps steps, Keys keys, IdSource ids, Clock clock) {
        this.devices = devices;
        this.steps = steps;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Starts the device, or starts it again. */
    @Transactional
    public Device start(Wish wish) {
        var now = clock.instant();
        var device = prepared(wish);
        var turned = device.turn(now);
        if (device.show(keys.draw(), now) || turned) {
            steps.moved(device);
        }
        return device;
    }

    /** The device a program means, known or new, told where its hook is. */
    Device prepared(Wish wish) {
        var hook = new Hook(wish.hook(), keys.seal(wish));
        var known = devices.lockNamed(wish.name());
        var device = known.orElseGet(() -> Device.of(ids.next(), wish.name(), wish.title(), hook, clock.instant()));
        device.tell(wish.title(), hook);
        if (known.isEmpty()) {
            devices.add(device);
        }
        return device;
    }

    /**
     * What a program asks for.
     *
     * @param name its own word for the device, unique
     * @param title what the telephone shows
     * @param hook where to post what happens
     * @param hookKey signs what is posted
     */
    public record Wish(String name, String title, URI hook, Secret hookKey) {}

    /** Draws codes, and keeps keys readable only to us. */
    @Dependent
    public static class Keys {

        private final Vault vault;
        private final SecretSource secrets;

        @Inject
        public Keys(Vault vault, SecretSource secrets) {
            this.vault = vault;
            this.secrets = secrets;
        }

        String seal(Wish wish) {
            return vault.seal(wish.hookKey(), purpose(wish.name()));
        }

        Codes draw() {
            return Codes.draw(secrets);
        }

        /** The key that signs what {@code device} is told. */
        public Secret hookKey(Device device) {
            return vault.open(device.hook().sealedKey(), purpose(device.name()));
        }

        private static String purpose(String name) {
            return "simulator.hook:" + name;
        }
    }
}
