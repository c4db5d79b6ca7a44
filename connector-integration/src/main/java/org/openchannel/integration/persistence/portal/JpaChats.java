package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
        var ids = new Sql(entities)
                .query(
                        row -> row.getLong("id"),
                        "SELECT id FROM portal_chat WHERE user_code = ANY(?) ORDER BY user_code FOR UPDATE",
                        (Object) userCodes.toArray(String[]::new));
        return ids.isEmpty() ? List.of() : withCompany(ids);
    }

    /** The customers and the sessions come into the persistence context with them. */
    private List<ImChat> withCompany(List<Long> ids) {
        return entities.createQuery("""
                        SELECT c, k, s FROM PortalImChat c
                        LEFT JOIN PortalCustomer k ON k.id = c.customerId
                        LEFT JOIN PortalSession s ON s.id = c.sessionId
                        WHERE c.id IN :ids
                        """, Object[].class).setParameter("ids", ids).getResultList().stream()
                .map(row -> (ImChat) row[0])
                .toList();
    }

    @Override
    public void add(ImChat chat) {
        entities.persist(chat);
        entities.flush();
    }
}
