package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.application.Applications;
import org.openchannel.shared.form.FormText;
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

    private final EventDeliveries deliveries;
    private final Applications applications;
    private final EventAuth eventAuth;
    private final EventPost post;
    private final KeepAttempt keepAttempt;

    @Inject
    EventCarrier(
            EventDeliveries deliveries,
            Applications applications,
            EventAuth eventAuth,
            EventPost post,
            KeepAttempt keepAttempt) {
        this.deliveries = deliveries;
        this.applications = applications;
        this.eventAuth = eventAuth;
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
        var delivery = deliveries
                .find(load.subject())
                .orElseThrow(() -> new DeliveryFailedException(Failure.permanent("The event is gone")));
        EventPost.Answer answer;
        try {
            answer = post.post(delivery.handlerUrl(), form(delivery));
        } catch (DeliveryFailedException e) {
            keepAttempt.failed(delivery.id(), e.failure().reason());
            throw e;
        }
        if (!answer.isAccepted()) {
            keepAttempt.failed(delivery.id(), answer.toString());
            throw new DeliveryFailedException(Failure.passing("The handler answered " + answer.status()));
        }
        return () -> keepAttempt.accepted(delivery.id(), answer.toString());
    }

    @Override
    public void gaveUp(Load load, Failure failure) {
        keepAttempt.gaveUp(load.subject());
    }

    private String form(EventDelivery delivery) {
        var application = applications
                .find(delivery.applicationId())
                .orElseThrow(() -> new DeliveryFailedException(Failure.permanent("The application is gone")));
        var head = new LinkedHashMap<String, Object>();
        head.put("event", delivery.event());
        if (delivery.handlerId() != 0) {
            head.put("event_handler_id", delivery.handlerId());
        }
        var tail = new LinkedHashMap<String, Object>();
        tail.put("ts", delivery.raisedAt().getEpochSecond());
        tail.put("auth", eventAuth.of(application, delivery));
        return FormText.of(head) + "&" + delivery.formData() + "&" + FormText.of(tail);
    }
}
