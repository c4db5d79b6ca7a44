package org.openchannel.bridge.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.shared.lane.Shelf.Kept;

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
 * @param held what is held for a person to decide; null when nothing is
 */
public record QueueView(
        AccountSight account,
        long toPortal,
        long toMessenger,
        long other,
        long dead,
        @Nullable Instant oldest,
        @Nullable String failure,
        @Nullable LaneStop stop,
        @Nullable Kept held) {

    /** As those may see it who don't see customers' data. */
    public QueueView masked() {
        return new QueueView(account, toPortal, toMessenger, other, dead, oldest, Mask.insideOf(failure), stop, held);
    }

    /** How much waits. */
    public long waiting() {
        return toPortal + toMessenger + other;
    }

    /** Whether there is anything to be looked at. */
    public boolean isBusy() {
        return waiting() > 0 || dead > 0 || stop != null || held != null;
    }
}
