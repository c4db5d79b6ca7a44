package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.Digest;
import org.openchannel.shared.Secret;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephones;

/** Links a program to the telephone whose token it has: the business API, where nobody scans anything. */
@Dependent
public class LinkByToken {

    private final StartDevice start;
    private final Telephones telephones;
    private final Steps steps;
    private final Clock clock;

    @Inject
    public LinkByToken(StartDevice start, Telephones telephones, Steps steps, Clock clock) {
        this.start = start;
        this.telephones = telephones;
        this.steps = steps;
        this.clock = clock;
    }

    /** Links it, or does nothing but change its hook when it is linked there already. */
    @Transactional
    public Device link(StartDevice.Wish wish, Secret token) {
        var now = clock.instant();
        var telephone = telephones
                .ofToken(Digest.of(token.reveal()))
                .filter(found -> found.isTokenGoodAt(now))
                .orElseThrow(() -> new RefusedException(Refusal.TOKEN_UNKNOWN));
        var device = start.prepared(wish);
        var turned = device.turn(now);
        if (device.linkByToken(telephone, now) || turned) {
            steps.moved(device);
        }
        return device;
    }
}
