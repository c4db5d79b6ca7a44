package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.sms.SmsSender;
import org.openchannel.portal.sms.SmsSenders;

/** Senders of short messages in the database. */
@Dependent
@Transactional
class JpaSmsSenders implements SmsSenders {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSmsSenders() {
        // for CDI, which fills the entity manager in
    }

    JpaSmsSenders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<SmsSender> find(long applicationId, String code) {
        return entities.createQuery(
                        "SELECT e FROM PortalSmsSender e WHERE e.applicationId = :application AND e.code = :code",
                        SmsSender.class)
                .setParameter("application", applicationId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SmsSender> all() {
        return entities.createQuery("SELECT e FROM PortalSmsSender e ORDER BY e.name, e.id", SmsSender.class)
                .getResultList();
    }

    @Override
    public void add(SmsSender sender) {
        entities.persist(sender);
    }

    @Override
    public void remove(SmsSender sender) {
        entities.remove(sender);
    }

    @Override
    public void dropOf(long applicationId) {
        entities.createQuery("DELETE FROM PortalSmsSender e WHERE e.applicationId = :application")
                .setParameter("application", applicationId)
                .executeUpdate();
    }
}
