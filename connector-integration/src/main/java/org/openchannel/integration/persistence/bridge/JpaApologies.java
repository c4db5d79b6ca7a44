package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.robot.Apologies;
import org.openchannel.bridge.robot.Apology;

/** What workflows have yet to hear, in the database. */
@Transactional
@Dependent
class JpaApologies implements Apologies {

    @PersistenceContext
    private EntityManager entities;

    protected JpaApologies() {
        // for CDI, which fills the entity manager in
    }

    JpaApologies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Apology apology) {
        entities.persist(apology);
    }

    @Override
    public Optional<Apology> find(UUID id) {
        return Optional.ofNullable(entities.find(Apology.class, id));
    }

    @Override
    public void remove(UUID id) {
        find(id).ifPresent(entities::remove);
    }
}
