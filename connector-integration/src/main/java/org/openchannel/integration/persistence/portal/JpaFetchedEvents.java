package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.openchannel.portal.botevent.FetchedEvent;
import org.openchannel.portal.botevent.FetchedEvents;

/** What waits for bots that fetch, in the database. */
@Dependent
@Transactional
class JpaFetchedEvents implements FetchedEvents {

    @PersistenceContext
    private EntityManager entities;

    protected JpaFetchedEvents() {
        // for CDI, which fills the entity manager in
    }

    JpaFetchedEvents(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(FetchedEvent event) {
        entities.persist(event);
    }

    @Override
    public List<FetchedEvent> next(long botId, long from, int most) {
        return entities.createQuery("""
                        SELECT e FROM PortalBotEvent e WHERE e.botId = :bot AND e.id >= :first
                        ORDER BY e.id
                        """, FetchedEvent.class)
                .setParameter("bot", botId)
                .setParameter("first", from)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void forget(long userId, Instant before) {
        entities.createQuery("DELETE FROM PortalBotEvent e WHERE e.botId = :user AND e.raisedAt < :before")
                .setParameter("user", userId)
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public void confirm(long botId, long offset) {
        entities.createQuery("DELETE FROM PortalBotEvent e WHERE e.botId = :bot AND e.id < :offset")
                .setParameter("bot", botId)
                .setParameter("offset", offset)
                .executeUpdate();
    }
}
