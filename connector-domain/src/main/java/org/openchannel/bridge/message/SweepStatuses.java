package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Settles what was parked and what was never heard of again: news and changes that crossed the message they are about,
 * and messages a messenger took but never reported on, which the portal would soon call undelivered.
 */
@Dependent
public class SweepStatuses {

    private static final Duration FORGET_AFTER = Duration.ofHours(1);

    /** The portal gives up on a message after 300 s. */
    private static final Duration TELL_AFTER = Duration.ofMinutes(4);

    private static final int MOST = 100;

    private final Messages messages;
    private final ChangeStatus statuses;
    private final ReviseMessage revise;
    private final ReviseAnswer reviseAnswer;
    private final Clock clock;

    @Inject
    public SweepStatuses(
            Messages messages, ChangeStatus statuses, ReviseMessage revise, ReviseAnswer reviseAnswer, Clock clock) {
        this.messages = messages;
        this.statuses = statuses;
        this.revise = revise;
        this.reviseAnswer = reviseAnswer;
        this.clock = clock;
    }

    /** One round. */
    @Transactional
    public void sweep() {
        var now = clock.instant();
        messages.forgetParked(now.minus(FORGET_AFTER));
        messages.parked(MOST).stream().filter(statuses::settled).forEach(messages::remove);
        messages.parkedChanges(MOST).stream().filter(this::isSettled).forEach(messages::remove);
        messages.untold(now.minus(FORGET_AFTER), now.minus(TELL_AFTER), MOST).forEach(statuses::taken);
    }

    private boolean isSettled(ParkedChange parked) {
        return parked.ofMessenger()
                        .filter(name -> revise.settled(name, parked.change()))
                        .isPresent()
                || parked.ofPortal()
                        .filter(name -> reviseAnswer.settled(name, parked.change()))
                        .isPresent();
    }
}
