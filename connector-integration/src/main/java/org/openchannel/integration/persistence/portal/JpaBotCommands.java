package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.bot.BotCommand;
import org.openchannel.portal.bot.BotCommands;

/** Commands of bots in the database. */
@Dependent
@Transactional
class JpaBotCommands implements BotCommands {

    @PersistenceContext
    private EntityManager entities;

    protected JpaBotCommands() {
        // for CDI, which fills the entity manager in
    }

    JpaBotCommands(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<BotCommand> find(long id) {
        return Optional.ofNullable(entities.find(BotCommand.class, id));
    }

    @Override
    public List<BotCommand> of(long botId) {
        return entities.createQuery(
                        "SELECT c FROM PortalBotCommand c WHERE c.botId = :bot ORDER BY c.id", BotCommand.class)
                .setParameter("bot", botId)
                .getResultList();
    }

    @Override
    public List<BotCommand> called(String word) {
        return entities.createQuery(
                        "SELECT c FROM PortalBotCommand c WHERE LOWER(c.command) = LOWER(:word) ORDER BY c.id",
                        BotCommand.class)
                .setParameter("word", word)
                .getResultList();
    }

    @Override
    public void add(BotCommand command) {
        entities.persist(command);
    }

    @Override
    public void remove(BotCommand command) {
        entities.remove(command);
    }

    @Override
    public void dropOf(long botId) {
        of(botId).forEach(entities::remove);
    }
}
