package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.talk.TalkMessage;
import org.openchannel.portal.talk.TalkMessages;

/** What was said in talks, in the database. */
@Dependent
@Transactional
class JpaTalkMessages implements TalkMessages {

    @PersistenceContext
    private EntityManager entities;

    protected JpaTalkMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaTalkMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<TalkMessage> find(long id) {
        return Optional.ofNullable(entities.find(TalkMessage.class, id));
    }

    @Override
    public void add(TalkMessage message) {
        entities.persist(message);
    }

    @Override
    public void remove(TalkMessage message) {
        entities.remove(message);
    }

    @Override
    public List<TalkMessage> page(long talkId, long before, int most) {
        var latestFirst = new ArrayList<>(entities.createQuery("""
                        SELECT m FROM PortalTalkMessage m WHERE m.talkId = :talk AND m.id < :before
                        ORDER BY m.id DESC
                        """, TalkMessage.class)
                .setParameter("talk", talkId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public List<TalkMessage> following(long talkId, long after, int most) {
        return entities.createQuery("""
                        SELECT m FROM PortalTalkMessage m WHERE m.talkId = :talk AND m.id > :after
                        ORDER BY m.id
                        """, TalkMessage.class)
                .setParameter("talk", talkId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<TalkMessage> unseen(long talkId, long from, int most) {
        return entities.createQuery("""
                        SELECT m FROM PortalTalkMessage m
                        WHERE m.talkId = :talk AND m.id >= :from AND m.isSeen = FALSE
                        ORDER BY m.id
                        """, TalkMessage.class)
                .setParameter("talk", talkId)
                .setParameter("from", from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void dropOf(long talkId) {
        entities.createQuery("SELECT m FROM PortalTalkMessage m WHERE m.talkId = :talk", TalkMessage.class)
                .setParameter("talk", talkId)
                .getResultStream()
                .forEach(entities::remove);
    }
}
