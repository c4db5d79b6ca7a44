package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.event.Subscription;
import org.openchannel.portal.event.Subscriptions;

/** Subscriptions in the database. */
@Dependent
@Transactional
class JpaSubscriptions implements Subscriptions {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSubscriptions() {
        // for CDI, which fills the entity manager in
    }

    JpaSubscriptions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Subscription> of(long applicationId) {
        return entities.createQuery(
                        "SELECT s FROM PortalSubscription s WHERE s.applicationId = :application ORDER BY s.id",
                        Subscription.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    @Override
    public void add(Subscription subscription) {
        entities.persist(subscription);
    }

    @Override
    public void remove(Subscription subscription) {
        entities.remove(subscription);
    }

    @Override
    public void dropOf(long applicationId) {
        of(applicationId).forEach(entities::remove);
    }
}
