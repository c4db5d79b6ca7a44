package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.openchannel.bridge.watch.Tries;
import org.openchannel.bridge.watch.Try;

/** Tries in the database; those of one trip are written together, at its commit. */
@Transactional
@Dependent
class JpaTries implements Tries {

    @PersistenceContext
    private EntityManager entities;

    protected JpaTries() {
        // for CDI, which fills the entity manager in
    }

    JpaTries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Try made) {
        entities.persist(made);
    }
}
