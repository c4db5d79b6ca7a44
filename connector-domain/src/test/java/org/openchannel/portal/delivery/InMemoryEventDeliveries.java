package org.openchannel.portal.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Events on their way while the test lasts. */
public final class InMemoryEventDeliveries implements EventDeliveries {

    private final List<EventDelivery> deliveries = new ArrayList<>();
    private final List<EventAttempt> attempts = new ArrayList<>();

    @Override
    public Optional<EventDelivery> find(UUID id) {
        return deliveries.stream().filter(delivery -> delivery.id().equals(id)).findFirst();
    }

    @Override
    public void add(EventDelivery delivery) {
        deliveries.add(0, delivery);
    }

    @Override
    public void keep(EventAttempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public List<EventAttempt> attempts(UUID id) {
        return attempts.stream().filter(attempt -> attempt.eventId().equals(id)).toList();
    }

    @Override
    public List<EventDelivery> latest(long applicationId, int most) {
        return deliveries.stream()
                .filter(delivery -> delivery.applicationId() == applicationId)
                .limit(most)
                .toList();
    }

    @Override
    public void trim(long applicationId, int kept) {
        var last = latest(applicationId, kept);
        deliveries.removeIf(delivery -> delivery.applicationId() == applicationId
                && delivery.status() != EventDelivery.Status.WAITING
                && !last.contains(delivery));
        attempts.removeIf(attempt -> find(attempt.eventId()).isEmpty());
    }
}
