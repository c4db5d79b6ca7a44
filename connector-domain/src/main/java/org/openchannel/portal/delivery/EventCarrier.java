package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.openchannel.portal.delivery.EventAttempt.Try;
import org.openchannel.shared.lane.Carrier;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Carries events to their handlers. Only a 2xx answer counts as arrived; tokens are made anew for each attempt. */
@Dependent
public class EventCarrier implements Carrier {

    /** The queue of events. */
    public static final String QUEUE = "portal.event";

    private static final int HANDS = 32;

    private final PrepareEvent prepareEvent;
    private final EventPost post;
    private final KeepAttempt keepAttempt;
    private final PostPace pace;
    private final Clock clock;

    @Inject
    public EventCarrier(
            PrepareEvent prepareEvent, EventPost post, KeepAttempt keepAttempt, PostPace pace, Clock clock) {
        this.prepareEvent = prepareEvent;
        this.post = post;
        this.keepAttempt = keepAttempt;
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public RetrySchedule retries() {
        return RetrySchedule.STANDARD;
    }

    /** Handlers are strangers, and some take half a minute for a refusal: nobody waits until others got theirs. */
    @Override
    public int hands() {
        return HANDS;
    }

    @Override
    public Runnable carry(Load load) {
        var event = prepareEvent
                .prepare(load.subject())
                .orElseThrow(() -> new DeliveryFailedException(Failure.permanent("The event is gone")));
        pace.rest(event.handlerUrl(), clock.instant()).ifPresent(rest -> {
            throw new DeliveryFailedException(Failure.throttled("The handler answers slowly and rests", rest));
        });
        var start = clock.instant();
        EventPost.Answer answer;
        try {
            answer = post.post(event.handlerUrl(), event.form());
        } catch (DeliveryFailedException e) {
            keepAttempt.failed(load.subject(), new Try(0, e.failure().reason(), took(event.handlerUrl(), start)));
            throw e;
        }
        var made = new Try(answer.status(), answer.body(), took(event.handlerUrl(), start));
        if (!answer.isAccepted()) {
            keepAttempt.failed(load.subject(), made);
            throw new DeliveryFailedException(Failure.passing("The handler answered " + answer.status()));
        }
        return () -> keepAttempt.accepted(load.subject(), made);
    }

    private Duration took(String handlerUrl, Instant start) {
        var now = clock.instant();
        var took = Duration.between(start, now);
        pace.answered(handlerUrl, took, now);
        return took;
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        keepAttempt.gaveUp(load.subject());
    }
}
