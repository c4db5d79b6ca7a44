package org.openchannel.bridge.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down when accounts carried messages last. */
@Dependent
public class TakePulses {

    private final Roster roster;
    private final Clock clock;

    @Inject
    public TakePulses(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** Once more. */
    public void take() {
        roster.takePulses(clock.instant());
    }
}
