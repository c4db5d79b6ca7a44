package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.chat.Chats;
import org.openchannel.portal.chat.ImChat;

/** Chats in the database. */
@Dependent
@Transactional
class JpaChats implements Chats {

    @PersistenceContext
    private EntityManager entities;

    protected JpaChats() {
        // for CDI, which fills the entity manager in
    }

    JpaChats(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ImChat> find(long id) {
        return Optional.ofNullable(entities.find(ImChat.class, id));
    }

    @Override
    public Optional<ImChat> lock(long id) {
        return Optional.ofNullable(entities.find(ImChat.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ImChat> lock(String userCode) {
        return entities.createQuery("SELECT c FROM PortalImChat c WHERE c.userCode = :code", ImChat.class)
                .setParameter("code", userCode)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ImChat chat) {
        entities.persist(chat);
        entities.flush();
    }
}
