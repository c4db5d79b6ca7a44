package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.Portal;
import org.openchannel.portal.Portals;

/** The portal in the database. */
@Dependent
@Transactional
class JpaPortals implements Portals {

    @PersistenceContext
    private EntityManager entities;

    protected JpaPortals() {
        // for CDI, which fills the entity manager in
    }

    JpaPortals(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Portal> find() {
        return entities.createQuery("SELECT p FROM Portal p", Portal.class)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Portal portal) {
        entities.persist(portal);
    }
}
