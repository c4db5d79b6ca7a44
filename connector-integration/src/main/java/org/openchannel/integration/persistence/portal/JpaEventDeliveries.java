package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.portal.delivery.EventAttempt;
import org.openchannel.portal.delivery.EventDeliveries;
import org.openchannel.portal.delivery.EventDelivery;

/** Events on their way in the database. */
@Dependent
@Transactional
class JpaEventDeliveries implements EventDeliveries {

    @PersistenceContext
    private EntityManager entities;

    protected JpaEventDeliveries() {
        // for CDI, which fills the entity manager in
    }

    JpaEventDeliveries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<EventDelivery> find(UUID id) {
        return Optional.ofNullable(entities.find(EventDelivery.class, id));
    }

    @Override
    public void add(EventDelivery delivery) {
        entities.persist(delivery);
    }

    @Override
    public void keep(EventAttempt attempt) {
        entities.persist(attempt);
    }

    @Override
    public List<EventAttempt> attempts(UUID id) {
        return entities.createQuery(
                        "SELECT a FROM PortalEventAttempt a WHERE a.eventId = :event ORDER BY a.number",
                        EventAttempt.class)
                .setParameter("event", id)
                .getResultList();
    }

    @Override
    public List<EventDelivery> latest(long applicationId, int most) {
        return log().latest(applicationId, most);
    }

    @Override
    public void trim(long applicationId, int kept) {
        log().begin(applicationId, kept).ifPresent(moment -> {
            forget("""
                    DELETE FROM PortalEventAttempt a WHERE a.eventId IN (SELECT e.id FROM PortalEventDelivery e
                    WHERE e.applicationId = :application AND e.raisedAt <= :moment AND e.status <> :waiting)
                    """, applicationId, moment);
            forget("""
                    DELETE FROM PortalEventDelivery e
                    WHERE e.applicationId = :application AND e.raisedAt <= :moment AND e.status <> :waiting
                    """, applicationId, moment);
        });
    }

    private void forget(String delete, long applicationId, Instant moment) {
        entities.createQuery(delete)
                .setParameter("application", applicationId)
                .setParameter("moment", moment)
                .setParameter("waiting", EventDelivery.Status.WAITING)
                .executeUpdate();
    }

    private LogTail<EventDelivery> log() {
        return new LogTail<>(entities, EventDelivery.class, "PortalEventDelivery", "applicationId", "raisedAt");
    }
}
