package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.line.QuickAnswer;
import org.openchannel.portal.line.QuickAnswers;

/** Quick answers in the database. */
@Dependent
@Transactional
class JpaQuickAnswers implements QuickAnswers {

    @PersistenceContext
    private EntityManager entities;

    protected JpaQuickAnswers() {
        // for CDI, which fills the entity manager in
    }

    JpaQuickAnswers(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<QuickAnswer> find(long id) {
        return Optional.ofNullable(entities.find(QuickAnswer.class, id));
    }

    @Override
    public List<QuickAnswer> of(long lineId) {
        return entities.createQuery(
                        "SELECT a FROM PortalQuickAnswer a WHERE a.lineId = :line ORDER BY a.id", QuickAnswer.class)
                .setParameter("line", lineId)
                .getResultList();
    }

    @Override
    public void add(QuickAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public void remove(QuickAnswer answer) {
        entities.remove(answer);
    }
}
