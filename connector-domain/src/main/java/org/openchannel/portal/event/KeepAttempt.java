package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down what became of an attempt to bring an event to its handler. */
@Dependent
public class KeepAttempt {

    private final EventDeliveries deliveries;
    private final EventOutcomes outcomes;
    private final Clock clock;

    @Inject
    public KeepAttempt(EventDeliveries deliveries, EventOutcomes outcomes, Clock clock) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** The handler took it. */
    @Transactional
    public void accepted(UUID deliveryId, String answer) {
        deliveries.find(deliveryId).ifPresent(delivery -> {
            delivery.accepted(answer, clock.instant());
            delivery.messageId().ifPresent(outcomes::accepted);
        });
    }

    /** It was not taken, this time. */
    @Transactional
    public void failed(UUID deliveryId, String reason) {
        deliveries.find(deliveryId).ifPresent(delivery -> delivery.attempted(reason, clock.instant()));
    }

    /** It will not be tried again. */
    @Transactional
    public void gaveUp(UUID deliveryId) {
        deliveries.find(deliveryId).ifPresent(delivery -> {
            delivery.abandoned();
            delivery.messageId().ifPresent(outcomes::abandoned);
        });
    }
}
