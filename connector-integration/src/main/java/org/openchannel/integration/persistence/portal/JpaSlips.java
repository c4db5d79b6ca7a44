package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.crm.Slip;
import org.openchannel.portal.crm.Slips;

/** Slips in the database. */
@Dependent
@Transactional
class JpaSlips implements Slips {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSlips() {
        // for CDI, which fills the entity manager in
    }

    JpaSlips(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Slip> find(long id) {
        return Optional.ofNullable(entities.find(Slip.class, id));
    }

    @Override
    public Optional<Slip> find(String shelf, String code) {
        return entities.createQuery(
                        "SELECT e FROM PortalCrmSlip e WHERE e.shelf = :shelf AND e.code = :code", Slip.class)
                .setParameter("shelf", shelf)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Slip> of(String shelf) {
        return entities.createQuery("SELECT e FROM PortalCrmSlip e WHERE e.shelf = :shelf ORDER BY e.id", Slip.class)
                .setParameter("shelf", shelf)
                .getResultList();
    }

    @Override
    public void add(Slip slip) {
        entities.persist(slip);
    }

    @Override
    public void remove(Slip slip) {
        entities.remove(slip);
    }
}
