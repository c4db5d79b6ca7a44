package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.botwork.BotDuties;
import org.openchannel.portal.botwork.BotDuty;

/** Which bots take care of which sessions, in the database. */
@Dependent
@Transactional
class JpaBotDuties implements BotDuties {

    @PersistenceContext
    private EntityManager entities;

    protected JpaBotDuties() {
        // for CDI, which fills the entity manager in
    }

    JpaBotDuties(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<BotDuty> find(long sessionId) {
        return Optional.ofNullable(entities.find(BotDuty.class, sessionId));
    }

    @Override
    public void add(BotDuty duty) {
        entities.persist(duty);
    }

    @Override
    public List<BotDuty> due(Instant now, int most) {
        return entities.createQuery("""
                        SELECT d FROM PortalBotDuty d WHERE d.endedAt IS NULL AND d.relieveAt <= :now
                        ORDER BY d.relieveAt
                        """, BotDuty.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public long count(long botId) {
        return entities.createQuery("SELECT COUNT(d) FROM PortalBotDuty d WHERE d.botId = :bot", Long.class)
                .setParameter("bot", botId)
                .getSingleResult();
    }
}
