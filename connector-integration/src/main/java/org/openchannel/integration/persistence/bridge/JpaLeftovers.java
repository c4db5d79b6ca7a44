package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.sms.Leftover;
import org.openchannel.bridge.sms.Leftovers;

/** What portals sent as SMS and is no order, in the database. */
@Transactional
@Dependent
class JpaLeftovers implements Leftovers {

    @PersistenceContext
    private EntityManager entities;

    protected JpaLeftovers() {
        // for CDI, which fills the entity manager in
    }

    JpaLeftovers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Leftover leftover) {
        entities.persist(leftover);
    }

    @Override
    public Optional<Leftover> find(UUID id) {
        return Optional.ofNullable(entities.find(Leftover.class, id));
    }

    @Override
    public Optional<Leftover> called(UUID account, String orderId) {
        return entities.createQuery(
                        "SELECT l FROM BridgeSmsLeftover l WHERE l.accountId = :account AND l.orderId = :order",
                        Leftover.class)
                .setParameter("account", account)
                .setParameter("order", orderId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void remove(UUID id) {
        find(id).ifPresent(entities::remove);
    }
}
