package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.portal.delivery.EventAttempt.Try;
import org.openchannel.shared.IdSource;

/** Writes down what became of an attempt to bring an event to its handler. */
@Dependent
public class KeepAttempt {

    private final EventDeliveries deliveries;
    private final EventOutcomes outcomes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public KeepAttempt(EventDeliveries deliveries, EventOutcomes outcomes, IdSource ids, Clock clock) {
        this.deliveries = deliveries;
        this.outcomes = outcomes;
        this.ids = ids;
        this.clock = clock;
    }

    /** The handler took it. */
    @Transactional
    public void accepted(UUID deliveryId, Try made) {
        deliveries.find(deliveryId).ifPresent(delivery -> {
            delivery.accepted(made.line(), clock.instant());
            keep(delivery, made);
            delivery.messageId().ifPresent(outcomes::accepted);
        });
    }

    /** It was not taken, this time. */
    @Transactional
    public void failed(UUID deliveryId, Try made) {
        deliveries.find(deliveryId).ifPresent(delivery -> {
            delivery.attempted(made.line(), clock.instant());
            keep(delivery, made);
        });
    }

    private void keep(EventDelivery delivery, Try made) {
        deliveries.keep(EventAttempt.made(ids.next(), delivery, made, clock.instant()));
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
