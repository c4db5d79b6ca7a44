package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.sms.Sms;
import org.openchannel.portal.sms.SmsMessages;

/** Short messages in the database. */
@Dependent
@Transactional
class JpaSmsMessages implements SmsMessages {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSmsMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaSmsMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Sms> withCode(String messageCode) {
        return entities.createQuery("SELECT e FROM PortalSms e WHERE e.messageCode = :code", Sms.class)
                .setParameter("code", messageCode)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Sms> about(String itemCode, int most) {
        return entities.createQuery("SELECT e FROM PortalSms e WHERE e.itemCode = :item ORDER BY e.id DESC", Sms.class)
                .setParameter("item", itemCode)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void add(Sms sms) {
        entities.persist(sms);
    }
}
