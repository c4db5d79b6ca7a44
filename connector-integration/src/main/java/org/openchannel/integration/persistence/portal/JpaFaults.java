package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.weather.Fault;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.Faults;

/** The faults that are on, in the database. */
@Dependent
@Transactional
class JpaFaults implements Faults {

    @PersistenceContext
    private EntityManager entities;

    protected JpaFaults() {
        // for CDI, which fills the entity manager in
    }

    JpaFaults(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Fault> all() {
        return entities.createQuery("SELECT f FROM PortalFault f", Fault.class).getResultList();
    }

    @Override
    public void put(Fault fault) {
        entities.merge(fault);
    }

    @Override
    public void remove(FaultKind kind) {
        entities.createQuery("DELETE FROM PortalFault f WHERE f.kind = :kind")
                .setParameter("kind", kind)
                .executeUpdate();
        entities.clear();
    }

    @Override
    public boolean use(FaultKind kind) {
        return entities.createQuery("""
                                UPDATE PortalFault f SET f.timesLeft = f.timesLeft - 1
                                WHERE f.kind = :kind AND f.timesLeft > 0
                                """).setParameter("kind", kind).executeUpdate() == 1;
    }
}
