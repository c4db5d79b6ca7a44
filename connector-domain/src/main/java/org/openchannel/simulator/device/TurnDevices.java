package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Moves devices on as time goes by. A timer drives it; whoever looks at a device drives it, too. */
@Dependent
public class TurnDevices {

    private final Devices devices;
    private final Steps steps;
    private final Clock clock;

    @Inject
    public TurnDevices(Devices devices, Steps steps, Clock clock) {
        this.devices = devices;
        this.steps = steps;
        this.clock = clock;
    }

    /** Moves on everything that is due; returns how many devices moved. */
    @Transactional
    public int turnDue() {
        var moved = 0;
        for (var id : devices.due(clock.instant())) {
            moved += devices.lock(id).filter(this::turned).isPresent() ? 1 : 0;
        }
        return moved;
    }

    /** The device as it is now. */
    @Transactional
    public Optional<Device> look(String name) {
        return devices.named(name).map(this::current);
    }

    /** The device as it is now, which must act as a telephone. */
    @Transactional
    public Device connected(String name) {
        var device = look(name).orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
        if (device.state() != DeviceState.CONNECTED) {
            throw new RefusedException(Refusal.NOT_CONNECTED);
        }
        return device;
    }

    private Device current(Device seen) {
        if (seen.turnsAt().filter(at -> !clock.instant().isBefore(at)).isEmpty()) {
            return seen;
        }
        var locked = devices.lock(seen.id()).orElse(seen);
        turned(locked);
        return locked;
    }

    private boolean turned(Device device) {
        var moved = device.turn(clock.instant());
        if (moved) {
            steps.moved(device);
        }
        return moved;
    }
}
