package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;
import org.openchannel.shared.form.FormText;

/** Writes the form an event is sent as, with fresh tokens. */
@Dependent
public class PrepareEvent {

    private final EventDeliveries deliveries;
    private final Applications applications;
    private final EventAuth eventAuth;

    @Inject
    public PrepareEvent(EventDeliveries deliveries, Applications applications, EventAuth eventAuth) {
        this.deliveries = deliveries;
        this.applications = applications;
        this.eventAuth = eventAuth;
    }

    /** Where to, and what. */
    public record Prepared(String handlerUrl, String form) {

        @Override
        public String toString() {
            return "Prepared[" + handlerUrl + "]";
        }
    }

    /** The form of a delivery; empty when it or its application is gone. */
    @Transactional
    public Optional<Prepared> prepare(UUID deliveryId) {
        return deliveries
                .find(deliveryId)
                .flatMap(delivery -> applications
                        .find(delivery.applicationId())
                        .map(application -> new Prepared(delivery.handlerUrl(), form(delivery, application))));
    }

    private String form(EventDelivery delivery, Application application) {
        var head = new LinkedHashMap<String, Object>();
        head.put("event", delivery.event());
        if (delivery.handlerId() != 0) {
            head.put("event_handler_id", delivery.handlerId());
        }
        var tail = new LinkedHashMap<String, Object>();
        tail.put("ts", delivery.raisedAt().getEpochSecond());
        tail.put("auth", eventAuth.of(application, delivery));
        var fields = delivery.formData() + "&" + FormText.of(tail);
        return delivery.handlerId() == EventDelivery.PLAIN ? fields : FormText.of(head) + "&" + fields;
    }
}
