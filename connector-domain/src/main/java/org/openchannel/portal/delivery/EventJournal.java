package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows which events were sent to an application, or are on their way. */
@Dependent
@Transactional
public class EventJournal {

    private final EventDeliveries deliveries;

    @Inject
    public EventJournal(EventDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** One event of an application. */
    public Optional<EventView> find(long applicationId, UUID id) {
        return deliveries
                .find(id)
                .filter(delivery -> delivery.applicationId() == applicationId)
                .map(EventDelivery::card);
    }

    /** Every try to bring it, the first first. */
    public List<AttemptView> attempts(UUID id) {
        return deliveries.attempts(id).stream().map(EventAttempt::view).toList();
    }

    /** The newest first. */
    public List<EventView> of(long applicationId, int most) {
        return deliveries.latest(applicationId, most).stream()
                .map(EventDelivery::card)
                .toList();
    }
}
