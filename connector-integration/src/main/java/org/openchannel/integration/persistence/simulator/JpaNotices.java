package org.openchannel.integration.persistence.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.simulator.hook.Notice;
import org.openchannel.simulator.hook.Notices;

/** What devices are still to learn, in the database. */
@Transactional
@Dependent
class JpaNotices implements Notices {

    @PersistenceContext
    private EntityManager entities;

    protected JpaNotices() {
        // for CDI, which fills the entity manager in
    }

    JpaNotices(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Notice notice) {
        entities.persist(notice);
    }

    @Override
    public Optional<Notice> find(UUID id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    @Override
    public void remove(UUID id) {
        find(id).ifPresent(entities::remove);
    }
}
