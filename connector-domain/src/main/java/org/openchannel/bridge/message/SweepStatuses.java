package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Settles what was parked and what was never heard of again: news and changes that crossed the message they are about,
 * and messages a messenger took but never reported on, which the portal would soon call undelivered.
 */
@Dependent
public class SweepStatuses {

    private static final Logger LOG = System.getLogger(SweepStatuses.class.getName());

    /** Who was told nothing for so long is told nothing any more. */
    private static final Duration TOO_LATE = Duration.ofHours(1);

    /** The portal gives up on a message after 300 s. */
    private static final Duration TELL_AFTER = Duration.ofMinutes(4);

    private static final int MOST = 100;

    private final Messages messages;
    private final SettleLate settle;
    private final Clock clock;
    private final Parking parking;

    @Inject
    public SweepStatuses(Messages messages, SettleLate settle, Clock clock, Parking parking) {
        this.messages = messages;
        this.settle = settle;
        this.clock = clock;
        this.parking = parking;
    }

    /** How long news and changes wait for their message, and who counts those that wait no longer. */
    public interface Parking {

        Duration lasts();

        /** So many were about messages that never came. */
        void forgot(int count);
    }

    /** One round. Call it without a transaction. */
    public void sweep() {
        var now = clock.instant();
        forget(now);
        messages.parked(MOST).forEach(parked -> each("News", () -> settle.news(parked)));
        messages.parkedChanges(MOST).forEach(parked -> each("A change", () -> settle.change(parked)));
        messages.untold(now.minus(TOO_LATE), now.minus(TELL_AFTER), MOST)
                .forEach(message -> each("A message", () -> settle.untold(message.id())));
    }

    /** They were acknowledged: that they come to nothing is not kept quiet. */
    private void forget(Instant now) {
        var count = messages.forgetParked(now.minus(parking.lasts()));
        if (count > 0) {
            LOG.log(
                    Level.WARNING,
                    "{0} news and changes of messages that did not come within {1} are forgotten",
                    count,
                    parking.lasts());
            parking.forgot(count);
        }
    }

    /** What can't be settled is forgotten in the end; until then it must not keep the others waiting. */
    private static void each(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " could not be settled", e);
        }
    }
}
