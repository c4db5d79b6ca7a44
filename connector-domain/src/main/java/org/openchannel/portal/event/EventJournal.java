package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows which events were sent to an application, or are on their way. */
@Dependent
@Transactional
public class EventJournal {

    private final EventDeliveries deliveries;

    @Inject
    public EventJournal(EventDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The newest first. */
    public List<EventView> of(long applicationId, int most) {
        return deliveries.latest(applicationId, most).stream()
                .map(EventDelivery::card)
                .toList();
    }
}
