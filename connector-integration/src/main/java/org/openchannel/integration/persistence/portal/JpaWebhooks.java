package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.oauth.Webhook;
import org.openchannel.portal.oauth.Webhooks;

/** Webhooks in the database. */
@Dependent
@Transactional
class JpaWebhooks implements Webhooks {

    @PersistenceContext
    private EntityManager entities;

    protected JpaWebhooks() {
        // for CDI, which fills the entity manager in
    }

    JpaWebhooks(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Webhook> withHash(String keyHash) {
        return entities.createQuery("SELECT w FROM PortalWebhook w WHERE w.keyHash = :hash", Webhook.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Webhook> all() {
        return entities.createQuery("SELECT w FROM PortalWebhook w ORDER BY w.id", Webhook.class)
                .getResultList();
    }

    @Override
    public Optional<Webhook> find(long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    @Override
    public void remove(Webhook webhook) {
        entities.remove(webhook);
    }

    @Override
    public void add(Webhook webhook) {
        entities.persist(webhook);
    }
}
