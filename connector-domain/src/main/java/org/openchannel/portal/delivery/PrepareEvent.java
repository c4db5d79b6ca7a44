package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openchannel.portal.application.Applications;
import org.openchannel.shared.form.FormText;

/** Writes the form an event is sent as, with fresh tokens. */
@Dependent
public class PrepareEvent {

    private final EventDeliveries deliveries;
    private final Applications applications;
    private final Outsiders outsiders;
    private final EventAuth eventAuth;

    @Inject
    public PrepareEvent(
            EventDeliveries deliveries, Applications applications, Outsiders outsiders, EventAuth eventAuth) {
        this.deliveries = deliveries;
        this.applications = applications;
        this.outsiders = outsiders;
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
        return deliveries.find(deliveryId).flatMap(this::prepare);
    }

    private Optional<Prepared> prepare(EventDelivery delivery) {
        return applications
                .find(delivery.applicationId())
                .map(application -> form(
                        delivery,
                        eventAuth.of(application, delivery),
                        eventAuth.inside(application, delivery.bearers())))
                .or(() -> outsiders
                        .applicationToken(delivery.applicationId())
                        .map(eventAuth::of)
                        .map(auth -> form(delivery, auth, EventAuth.same(auth, delivery.bearers()))))
                .map(form -> new Prepared(delivery.handlerUrl(), form));
    }

    private static String form(
            EventDelivery delivery, Map<String, Object> auth, Map<Bearer, Map<String, Object>> inside) {
        var head = new LinkedHashMap<String, Object>();
        head.put("event", delivery.event());
        if (delivery.handlerId() != 0) {
            head.put("event_handler_id", delivery.handlerId());
        }
        var tail = new LinkedHashMap<String, Object>();
        tail.put("ts", delivery.raisedAt().getEpochSecond());
        tail.put("auth", auth);
        var parts = new ArrayList<String>();
        if (delivery.handlerId() != EventDelivery.PLAIN) {
            parts.add(FormText.of(head));
        }
        parts.add(delivery.formData());
        inside.forEach((bearer, tokens) -> parts.add(FormText.of(nested(bearer, tokens))));
        parts.add(FormText.of(tail));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static Map<String, Object> nested(Bearer bearer, Map<String, Object> tokens) {
        var tree = tokens;
        var steps = bearer.path().split("\\.", -1);
        for (var step = steps.length - 1; step >= 0; step--) {
            tree = Map.of(steps[step], tree);
        }
        return Map.of("data", tree);
    }
}
