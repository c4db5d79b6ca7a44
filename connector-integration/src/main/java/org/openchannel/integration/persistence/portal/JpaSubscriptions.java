package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.event.Subscription;
import org.openchannel.portal.event.Subscriptions;
import org.openchannel.shared.memory.ChangeWatch;

/** Subscriptions in the database. Tells of those that come and go; when one was noticed last concerns nobody. */
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
        ChangeWatch.changed();
        entities.persist(subscription);
    }

    @Override
    public void remove(Subscription subscription) {
        ChangeWatch.changed();
        entities.remove(subscription);
    }

    @Override
    public void dropOf(long applicationId) {
        of(applicationId).forEach(this::remove);
    }
}
