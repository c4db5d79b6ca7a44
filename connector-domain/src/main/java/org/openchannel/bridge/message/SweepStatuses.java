package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Settles what was parked and what was never heard of again: news and changes that crossed the message they are about,
 * and messages a messenger took but never reported on, which the portal would soon call undelivered.
 */
@Dependent
public class SweepStatuses {

    private static final Logger LOG = System.getLogger(SweepStatuses.class.getName());
    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    /** The portal gives up on a message after 300 s. */
    private static final Duration TELL_AFTER = Duration.ofMinutes(4);

    private static final int MOST = 100;

    private final Messages messages;
    private final SettleLate settle;
    private final Clock clock;

    @Inject
    public SweepStatuses(Messages messages, SettleLate settle, Clock clock) {
        this.messages = messages;
        this.settle = settle;
        this.clock = clock;
    }

    /** One round. Call it without a transaction. */
    public void sweep() {
        var now = clock.instant();
        messages.forgetParked(now.minus(FORGET_AFTER));
        messages.parked(MOST).forEach(parked -> each("News", () -> settle.news(parked)));
        messages.parkedChanges(MOST).forEach(parked -> each("A change", () -> settle.change(parked)));
        messages.untold(now.minus(FORGET_AFTER), now.minus(TELL_AFTER), MOST)
                .forEach(message -> each("A message", () -> settle.untold(message.id())));
    }

    /** What can't be settled is forgotten in an hour; until then it must not keep the others waiting. */
    private static void each(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " could not be settled", e);
        }
    }
}
