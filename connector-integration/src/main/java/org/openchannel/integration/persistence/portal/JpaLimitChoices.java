package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.limit.KeptLimits;
import org.openchannel.portal.limit.LimitChoices;

/** The limits of portals in the database. */
@Dependent
@Transactional
class JpaLimitChoices implements LimitChoices {

    @PersistenceContext
    private EntityManager entities;

    protected JpaLimitChoices() {
        // for CDI, which fills the entity manager in
    }

    JpaLimitChoices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<KeptLimits> find(String memberId) {
        return Optional.ofNullable(entities.find(KeptLimits.class, memberId));
    }

    @Override
    public void add(KeptLimits limits) {
        entities.persist(limits);
    }
}
