package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Holds back what an account sends; what is under way arrives, and everything else stays where it is. */
@Dependent
public class PauseSending {

    private final AllSettings all;
    private final Clock clock;

    @Inject
    public PauseSending(AllSettings all, Clock clock) {
        this.all = all;
        this.clock = clock;
    }

    /** Nothing leaves from now on; returns whether anything did before. */
    @Transactional
    public boolean pause(UUID account) {
        return all.lock(account).pause(clock.instant());
    }

    /** It leaves again; returns whether it did not before. */
    @Transactional
    public boolean resume(UUID account) {
        return all.lock(account).resume();
    }
}
