package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.line.Line;
import org.openchannel.portal.line.Lines;

/** Lines in the database. */
@Dependent
@Transactional
class JpaLines implements Lines {

    @PersistenceContext
    private EntityManager entities;

    protected JpaLines() {
        // for CDI, which fills the entity manager in
    }

    JpaLines(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Line> find(long id) {
        return Optional.ofNullable(entities.find(Line.class, id));
    }

    @Override
    public List<Line> all() {
        return entities.createQuery("SELECT l FROM PortalLine l ORDER BY l.id", Line.class)
                .getResultList();
    }

    @Override
    public void add(Line line) {
        entities.persist(line);
    }

    @Override
    public void remove(Line line) {
        entities.remove(line);
    }
}
