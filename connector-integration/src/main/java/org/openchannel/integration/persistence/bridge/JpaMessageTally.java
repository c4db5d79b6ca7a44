package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.MessageTally;

/** Looks for messages without loading them. */
@Transactional
@Dependent
class JpaMessageTally implements MessageTally {

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessageTally() {
        // for CDI, which fills the entity manager in
    }

    JpaMessageTally(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean hasInbound() {
        return !entities.createQuery("SELECT m.id FROM BridgeMessage m WHERE m.direction = :inbound", UUID.class)
                .setParameter("inbound", Direction.INBOUND)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
