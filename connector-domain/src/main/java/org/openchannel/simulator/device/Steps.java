package org.openchannel.simulator.device;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.AfterCommit;
import org.openchannel.simulator.telephone.Bell;

/** Tells everybody concerned that a device moved: its program now, the telephones after the commit. */
@Dependent
public class Steps {

    private final DeviceWatch watch;
    private final Bell bell;
    private final AfterCommit afterCommit;

    @Inject
    public Steps(DeviceWatch watch, Bell bell, AfterCommit afterCommit) {
        this.watch = watch;
        this.bell = bell;
        this.afterCommit = afterCommit;
    }

    /** Something is to be seen on telephones that no program need know. */
    void seen() {
        afterCommit.run(bell::ringAll);
    }

    void moved(Device device) {
        watch.moved(device);
        afterCommit.run(bell::ringAll);
    }
}
