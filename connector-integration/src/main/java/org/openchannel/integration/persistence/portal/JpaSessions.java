package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.session.Session;
import org.openchannel.portal.session.Sessions;

/** Sessions in the database. */
@Dependent
@Transactional
class JpaSessions implements Sessions {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSessions() {
        // for CDI, which fills the entity manager in
    }

    JpaSessions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Session> find(long id) {
        return Optional.ofNullable(entities.find(Session.class, id));
    }

    @Override
    public Optional<Session> latest(long chatId) {
        return entities.createQuery(
                        "SELECT s FROM PortalSession s WHERE s.chatId = :chat ORDER BY s.id DESC", Session.class)
                .setParameter("chat", chatId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Session session) {
        entities.persist(session);
    }
}
