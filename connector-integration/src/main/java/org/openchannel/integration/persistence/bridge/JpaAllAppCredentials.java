package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.bridge.installation.AllAppCredentials;
import org.openchannel.bridge.installation.AppCredentials;

/** Credentials in the database, their secrets sealed. */
@Transactional
@Dependent
class JpaAllAppCredentials implements AllAppCredentials {

    @PersistenceContext
    private EntityManager entities;

    protected JpaAllAppCredentials() {
        // for CDI, which fills the entity manager in
    }

    JpaAllAppCredentials(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(AppCredentials credentials) {
        entities.persist(credentials);
    }

    @Override
    public Optional<AppCredentials> find(String clientId) {
        return Optional.ofNullable(entities.find(AppCredentials.class, clientId));
    }

    @Override
    public List<AppCredentials> all() {
        return entities.createQuery(
                        "SELECT c FROM BridgeAppCredentials c ORDER BY c.registeredAt DESC", AppCredentials.class)
                .getResultList();
    }
}
