package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.bot.BotOwner;
import org.openchannel.portal.bot.BotOwners;

/** Holders of keys in the database. */
@Dependent
@Transactional
class JpaBotOwners implements BotOwners {

    @PersistenceContext
    private EntityManager entities;

    protected JpaBotOwners() {
        // for CDI, which fills the entity manager in
    }

    JpaBotOwners(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<BotOwner> find(long id) {
        return Optional.ofNullable(entities.find(BotOwner.class, id));
    }

    @Override
    public Optional<BotOwner> withKeyHash(String keyHash) {
        return entities.createQuery("SELECT o FROM PortalBotOwner o WHERE o.keyHash = :hash", BotOwner.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(BotOwner owner) {
        entities.persist(owner);
    }
}
