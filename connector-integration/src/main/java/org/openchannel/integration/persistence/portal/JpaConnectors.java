package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.connector.Connector;
import org.openchannel.portal.connector.Connectors;

/** Connectors in the database. */
@Dependent
@Transactional
class JpaConnectors implements Connectors {

    @PersistenceContext
    private EntityManager entities;

    protected JpaConnectors() {
        // for CDI, which fills the entity manager in
    }

    JpaConnectors(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Connector> find(String code) {
        return Optional.ofNullable(entities.find(Connector.class, code));
    }

    @Override
    public List<Connector> all() {
        return entities.createQuery("SELECT c FROM PortalConnector c ORDER BY c.name, c.code", Connector.class)
                .getResultList();
    }

    @Override
    public List<Connector> of(long applicationId) {
        return entities.createQuery(
                        "SELECT c FROM PortalConnector c WHERE c.applicationId = :application ORDER BY c.name, c.code",
                        Connector.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    @Override
    public void add(Connector connector) {
        entities.persist(connector);
    }

    @Override
    public void remove(Connector connector) {
        entities.remove(connector);
    }
}
