package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.portal.event.EventDeliveries;
import org.openchannel.portal.event.EventDelivery;

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
    public List<EventDelivery> latest(long applicationId, int most) {
        return entities.createQuery("""
                        SELECT e FROM PortalEventDelivery e WHERE e.applicationId = :application
                        ORDER BY e.raisedAt DESC, e.id DESC
                        """, EventDelivery.class)
                .setParameter("application", applicationId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void trim(long applicationId, int kept) {
        entities.createQuery("""
                        SELECT e.raisedAt FROM PortalEventDelivery e WHERE e.applicationId = :application
                        ORDER BY e.raisedAt DESC
                        """, Instant.class)
                .setParameter("application", applicationId)
                .setFirstResult(kept)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(moment -> entities.createQuery("""
                                DELETE FROM PortalEventDelivery e
                                WHERE e.applicationId = :application AND e.raisedAt <= :moment
                                  AND e.status <> :waiting
                                """)
                        .setParameter("application", applicationId)
                        .setParameter("moment", moment)
                        .setParameter("waiting", EventDelivery.Status.WAITING)
                        .executeUpdate());
    }
}
