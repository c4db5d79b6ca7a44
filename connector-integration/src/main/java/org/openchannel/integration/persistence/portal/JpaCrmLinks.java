package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.dialog.CrmLink;
import org.openchannel.portal.dialog.CrmLinks;

/** Links between chats and the CRM in the database. */
@Dependent
@Transactional
class JpaCrmLinks implements CrmLinks {

    @PersistenceContext
    private EntityManager entities;

    protected JpaCrmLinks() {
        // for CDI, which fills the entity manager in
    }

    JpaCrmLinks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<CrmLink> of(long chatId) {
        return entities.createQuery("SELECT l FROM PortalCrmLink l WHERE l.chatId = :chat ORDER BY l.id", CrmLink.class)
                .setParameter("chat", chatId)
                .getResultList();
    }

    @Override
    public List<CrmLink> to(String entityType, long entityId) {
        return entities.createQuery("""
                        SELECT l FROM PortalCrmLink l WHERE l.entityType = :type AND l.entityId = :entity
                        ORDER BY l.id DESC
                        """, CrmLink.class)
                .setParameter("type", entityType)
                .setParameter("entity", entityId)
                .getResultList();
    }

    @Override
    public void add(CrmLink link) {
        entities.persist(link);
    }
}
