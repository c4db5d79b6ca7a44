package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.placement.PlacementBinding;
import org.openchannel.portal.placement.PlacementBindings;

/** Placements in the database. */
@Dependent
@Transactional
class JpaPlacementBindings implements PlacementBindings {

    @PersistenceContext
    private EntityManager entities;

    protected JpaPlacementBindings() {
        // for CDI, which fills the entity manager in
    }

    JpaPlacementBindings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<PlacementBinding> of(long applicationId) {
        return entities.createQuery(
                        "SELECT p FROM PortalPlacementBinding p WHERE p.applicationId = :application ORDER BY p.id",
                        PlacementBinding.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    @Override
    public List<PlacementBinding> at(String placement) {
        return entities.createQuery(
                        "SELECT p FROM PortalPlacementBinding p WHERE p.placement = :placement ORDER BY p.id",
                        PlacementBinding.class)
                .setParameter("placement", placement)
                .getResultList();
    }

    @Override
    public void add(PlacementBinding binding) {
        entities.persist(binding);
    }

    @Override
    public void remove(PlacementBinding binding) {
        entities.remove(binding);
    }

    @Override
    public void dropOf(long applicationId) {
        of(applicationId).forEach(entities::remove);
    }
}
