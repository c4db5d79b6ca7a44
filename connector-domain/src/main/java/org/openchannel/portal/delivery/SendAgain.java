package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.shared.IdSource;

/** Sends an event once more because its application's builder asks for it. */
@Dependent
public class SendAgain {

    private final EventDeliveries deliveries;
    private final EventQueue queue;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public SendAgain(EventDeliveries deliveries, EventQueue queue, IdSource ids, Clock clock) {
        this.deliveries = deliveries;
        this.queue = queue;
        this.ids = ids;
        this.clock = clock;
    }

    /** Queues a copy behind whatever waits for the handler; returns its id, nothing when there is no such event. */
    @Transactional
    public Optional<UUID> send(long applicationId, UUID eventId) {
        var copy = deliveries
                .find(eventId)
                .filter(delivery -> delivery.applicationId() == applicationId)
                .map(delivery -> delivery.again(ids.next(), clock.instant()));
        copy.ifPresent(queue::again);
        return copy.map(EventDelivery::id);
    }
}
