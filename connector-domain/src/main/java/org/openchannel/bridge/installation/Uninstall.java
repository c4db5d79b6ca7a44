package org.openchannel.bridge.installation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends an installation because its portal said so. Tokens are dead then; what belongs to it is kept for a return. */
@Dependent
public class Uninstall {

    private final Installations installations;
    private final Clock clock;

    @Inject
    public Uninstall(Installations installations, Clock clock) {
        this.installations = installations;
        this.clock = clock;
    }

    /** Marks it removed; harmless when it already is. The event was proved by {@link ProveEvent} before. */
    @Transactional
    public void uninstall(MemberId memberId) {
        installations
                .lock(memberId)
                .filter(installation -> !installation.isRemoved())
                .ifPresent(installation -> installation.removed(clock.instant()));
    }
}
