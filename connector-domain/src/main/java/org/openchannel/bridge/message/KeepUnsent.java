package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.shared.AfterCommit;
import org.openchannel.shared.lane.Shelf;
import org.openchannel.shared.lane.Wakeups;

/**
 * Keeps operators' messages that could not be sent. What waited while an account was logged out, banned or disconnected is
 * never poured out at once when it is linked again, perhaps to another telephone: it goes on the shelf.
 */
@Dependent
public class KeepUnsent implements UnsentMessages {

    private final Shelf shelf;
    private final Clock clock;
    private final AfterCommit afterCommit;
    private final Wakeups wakeups;

    @Inject
    public KeepUnsent(Shelf shelf, Clock clock, AfterCommit afterCommit, Wakeups wakeups) {
        this.shelf = shelf;
        this.clock = clock;
        this.afterCommit = afterCommit;
        this.wakeups = wakeups;
    }

    @Override
    public void holdForReview(UUID account) {
        shelf.putAside(Routes.GATEWAY, account.toString(), clock.instant());
    }

    @Override
    public void mayTravel(UUID account) {
        afterCommit.run(() -> wakeups.resume(account.toString()));
    }
}
