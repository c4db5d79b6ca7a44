package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephones;

/** Links devices to a telephone and lets go of them. */
@Dependent
public class LinkDevice {

    /** How many devices one telephone links. */
    public static final int MOST = 4;

    private final Telephones telephones;
    private final Devices devices;
    private final Steps steps;
    private final Clock clock;

    @Inject
    public LinkDevice(Telephones telephones, Devices devices, Steps steps, Clock clock) {
        this.telephones = telephones;
        this.devices = devices;
        this.steps = steps;
        this.clock = clock;
    }

    /** The telephone takes a code: scanned (the bare code or the whole address) or typed. */
    @Transactional
    public Device link(PhoneNumber number, String code) {
        if (telephones.find(number).isEmpty()) {
            throw new RefusedException(Refusal.TELEPHONE_UNKNOWN);
        }
        if (devices.linkedTo(number).size() >= MOST) {
            throw new RefusedException(Refusal.TOO_MANY_DEVICES);
        }
        var now = clock.instant();
        var bare = LinkAddress.codeIn(code);
        var device = devices.waiting().stream()
                .filter(waiting -> waiting.shows(bare, now))
                .findFirst()
                .flatMap(found -> devices.lock(found.id()))
                .orElseThrow(() -> new RefusedException(Refusal.CODE_UNKNOWN));
        device.link(number, now);
        steps.moved(device);
        return device;
    }

    /** The telephone lets go of a device. */
    @Transactional
    public void unlink(PhoneNumber number, UUID id) {
        var device = devices.lock(id)
                .filter(linked -> linked.telephone().filter(number::equals).isPresent())
                .orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
        if (device.unlink(clock.instant())) {
            steps.moved(device);
        }
    }

    /** The program itself lets go; harmless when it is not linked. */
    @Transactional
    public void logout(String name) {
        devices.lockNamed(name).filter(device -> device.logout(clock.instant())).ifPresent(steps::moved);
    }
}
