package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.Messages;

/** Messages in the database. */
@Dependent
@Transactional
class JpaMessages implements Messages {

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ImMessage> find(long id) {
        return Optional.ofNullable(entities.find(ImMessage.class, id));
    }

    @Override
    public void add(ImMessage message) {
        entities.persist(message);
    }

    @Override
    public List<ImMessage> page(long chatId, long before, int most) {
        var latestFirst = new ArrayList<>(entities.createQuery("""
                        SELECT m FROM PortalImMessage m WHERE m.chatId = :chat AND m.id < :before
                        ORDER BY m.id DESC
                        """, ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public List<ImMessage> after(long chatId, long after, int most) {
        return entities.createQuery(
                        "SELECT m FROM PortalImMessage m WHERE m.chatId = :chat AND m.id > :after ORDER BY m.id",
                        ImMessage.class)
                .setParameter("chat", chatId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(long chatId) {
        return entities.createQuery("SELECT COUNT(m) FROM PortalImMessage m WHERE m.chatId = :chat", Long.class)
                .setParameter("chat", chatId)
                .getSingleResult();
    }
}
