package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.LaneStops.LaneStop;

/**
 * The queue of one account, each way together.
 *
 * @param toPortal loads on their way to the portal
 * @param toMessenger loads on their way to the messenger
 * @param other files and the like
 * @param dead loads that were given up
 * @param oldest when the oldest of those that wait was added
 * @param failure why one of them waits
 * @param stop why it stands still; null when it does not
 */
public record QueueView(
        AccountSight account,
        long toPortal,
        long toMessenger,
        long other,
        long dead,
        @Nullable Instant oldest,
        @Nullable String failure,
        @Nullable LaneStop stop) {

    /** As those may see it who don't see customers' data. */
    public QueueView masked() {
        return new QueueView(account, toPortal, toMessenger, other, dead, oldest, Mask.digitsOf(failure), stop);
    }

    /** How much waits. */
    public long waiting() {
        return toPortal + toMessenger + other;
    }

    /** Whether there is anything to be looked at. */
    public boolean isBusy() {
        return waiting() > 0 || dead > 0 || stop != null;
    }
}
