package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Whether those who look at a chat see that the other side is there. */
@Dependent
public class ShowPresence {

    private final Devices devices;
    private final Steps steps;

    @Inject
    public ShowPresence(Devices devices, Steps steps) {
        this.devices = devices;
        this.steps = steps;
    }

    /** A device wants its telephone to be seen so, until it is linked no more. */
    @Transactional
    public void show(String name, boolean isOnline) {
        var device = devices.lockNamed(name).orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
        if (!device.isLinked()) {
            throw new RefusedException(Refusal.NOT_CONNECTED);
        }
        if (device.shows(isOnline)) {
            steps.seen();
        }
    }
}
