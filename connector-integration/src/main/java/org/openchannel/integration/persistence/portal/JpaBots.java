package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.bot.Bot;
import org.openchannel.portal.bot.Bots;

/** Bots in the database. */
@Dependent
@Transactional
class JpaBots implements Bots {

    @PersistenceContext
    private EntityManager entities;

    protected JpaBots() {
        // for CDI, which fills the entity manager in
    }

    JpaBots(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Bot> find(long id) {
        return Optional.ofNullable(entities.find(Bot.class, id));
    }

    @Override
    public Optional<Bot> withCode(String code) {
        return entities.createQuery("SELECT b FROM PortalBot b WHERE b.code = :code", Bot.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Bot> of(long ownerId) {
        return entities.createQuery("SELECT b FROM PortalBot b WHERE b.ownerId = :owner ORDER BY b.id", Bot.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    @Override
    public List<Bot> all() {
        return entities.createQuery("SELECT b FROM PortalBot b ORDER BY b.id", Bot.class)
                .getResultList();
    }

    @Override
    public void add(Bot bot) {
        entities.persist(bot);
    }

    @Override
    public void remove(Bot bot) {
        entities.remove(bot);
    }
}
