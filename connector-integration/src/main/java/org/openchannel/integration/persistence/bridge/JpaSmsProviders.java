package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.sms.SmsProvider;
import org.openchannel.bridge.sms.SmsProviders;

/** SMS providers in the database. */
@Transactional
@Dependent
class JpaSmsProviders implements SmsProviders {

    @PersistenceContext
    private EntityManager entities;

    protected JpaSmsProviders() {
        // for CDI, which fills the entity manager in
    }

    JpaSmsProviders(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> wanted() {
        return entities.createQuery("SELECT s.accountId FROM BridgeSettings s WHERE s.smsProvider = TRUE", UUID.class)
                .getResultList();
    }

    @Override
    public List<SmsProvider> all() {
        return entities.createQuery("SELECT p FROM BridgeSmsProvider p ORDER BY p.accountId", SmsProvider.class)
                .getResultList();
    }

    @Override
    public Optional<SmsProvider> find(UUID account) {
        return Optional.ofNullable(entities.find(SmsProvider.class, account));
    }

    @Override
    public void keep(SmsProvider provider) {
        entities.merge(provider);
    }

    @Override
    public void remove(UUID account) {
        find(account).ifPresent(entities::remove);
    }
}
