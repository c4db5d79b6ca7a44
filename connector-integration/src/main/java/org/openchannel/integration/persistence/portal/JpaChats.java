package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.openchannel.integration.persistence.Sql;
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

    /**
     * Locks first and reads then: of entities that are read with a lock, or refreshed, EclipseLink reads each collection,
     * too, one by one.
     */
    @Override
    public List<ImChat> lock(SortedSet<String> userCodes) {
        if (userCodes.isEmpty()) {
            return List.of();
        }
        var places = String.join(", ", Collections.nCopies(userCodes.size(), "?"));
        var ids = new Sql(entities)
                .query(
                        row -> row.getLong("id"),
                        "SELECT id FROM portal_chat WHERE user_code IN (" + places + ") ORDER BY user_code FOR UPDATE",
                        userCodes.toArray());
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT c FROM PortalImChat c WHERE c.id IN :ids", ImChat.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void add(ImChat chat) {
        entities.persist(chat);
        entities.flush();
    }
}
