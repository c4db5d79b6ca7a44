package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Lets something happen to a linked device, as it does in life, whenever somebody wants to see what follows. */
@Dependent
public class BefallDevice {

    private final Devices devices;
    private final Steps steps;
    private final Clock clock;

    @Inject
    public BefallDevice(Devices devices, Steps steps, Clock clock) {
        this.devices = devices;
        this.steps = steps;
        this.clock = clock;
    }

    /** On the telephone it is linked to. */
    @Transactional
    public void befall(PhoneNumber number, UUID id, Trouble trouble) {
        var device = devices.lock(id)
                .filter(linked -> linked.telephone().filter(number::equals).isPresent())
                .orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
        befall(device, trouble, null);
    }

    /** By its program's own word for it; {@code lasting} where it should not be as long as usual. */
    @Transactional
    public Device befall(String name, Trouble trouble, @Nullable Duration lasting) {
        var device = devices.lockNamed(name).orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
        befall(device, trouble, lasting);
        return device;
    }

    private void befall(Device device, Trouble trouble, @Nullable Duration lasting) {
        device.turn(clock.instant());
        if (!device.isLinked()) {
            throw new RefusedException(Refusal.NOT_CONNECTED);
        }
        device.befall(trouble, lasting == null ? trouble.usually() : lasting, clock.instant());
        steps.moved(device);
    }
}
