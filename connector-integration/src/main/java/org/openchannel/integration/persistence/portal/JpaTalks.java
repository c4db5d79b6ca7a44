package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.talk.Talk;
import org.openchannel.portal.talk.Talks;

/** Talks in the database. */
@Dependent
@Transactional
class JpaTalks implements Talks {

    @PersistenceContext
    private EntityManager entities;

    protected JpaTalks() {
        // for CDI, which fills the entity manager in
    }

    JpaTalks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Talk> find(long id) {
        return Optional.ofNullable(entities.find(Talk.class, id));
    }

    @Override
    public Optional<Talk> lock(long id) {
        return Optional.ofNullable(entities.find(Talk.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Talk> ofPair(String pair) {
        return entities.createQuery("SELECT t FROM PortalTalk t WHERE t.pair = :pair", Talk.class)
                .setParameter("pair", pair)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Talk> ofEntity(String entityType, String entityId) {
        return entities.createQuery("""
                        SELECT t FROM PortalTalk t WHERE t.entityType = :type AND t.entityId = :id
                        ORDER BY t.id DESC
                        """, Talk.class)
                .setParameter("type", entityType)
                .setParameter("id", entityId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Talk> of(long userId) {
        return entities.createQuery("""
                        SELECT t FROM PortalTalk t JOIN t.members m WHERE KEY(m) = :user
                        ORDER BY t.lastMessageAt DESC, t.id DESC
                        """, Talk.class)
                .setParameter("user", userId)
                .getResultList();
    }

    @Override
    public void add(Talk talk) {
        entities.persist(talk);
        entities.flush();
    }

    @Override
    public void remove(Talk talk) {
        entities.remove(talk);
    }
}
