package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

    private final PrepareEvent prepareEvent;
    private final EventPost post;
    private final KeepAttempt keepAttempt;

    @Inject
    public EventCarrier(PrepareEvent prepareEvent, EventPost post, KeepAttempt keepAttempt) {
        this.prepareEvent = prepareEvent;
        this.post = post;
        this.keepAttempt = keepAttempt;
    }

    @Override
    public String queue() {
        return QUEUE;
    }

    @Override
    public RetrySchedule retries() {
        return RetrySchedule.STANDARD;
    }

    @Override
    public Runnable carry(Load load) {
        var event = prepareEvent
                .prepare(load.subject())
                .orElseThrow(() -> new DeliveryFailedException(Failure.permanent("The event is gone")));
        EventPost.Answer answer;
        try {
            answer = post.post(event.handlerUrl(), event.form());
        } catch (DeliveryFailedException e) {
            keepAttempt.failed(load.subject(), e.failure().reason());
            throw e;
        }
        if (!answer.isAccepted()) {
            keepAttempt.failed(load.subject(), answer.toString());
            throw new DeliveryFailedException(Failure.passing("The handler answered " + answer.status()));
        }
        return () -> keepAttempt.accepted(load.subject(), answer.toString());
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        keepAttempt.gaveUp(load.subject());
    }
}
