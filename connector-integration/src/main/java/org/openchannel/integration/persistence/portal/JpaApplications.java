package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;

/** Applications in the database. */
@Dependent
@Transactional
class JpaApplications implements Applications {

    @PersistenceContext
    private EntityManager entities;

    protected JpaApplications() {
        // for CDI, which fills the entity manager in
    }

    JpaApplications(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Application> find(long id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    @Override
    public Optional<Application> withClientId(String clientId) {
        return entities.createQuery("SELECT a FROM PortalApplication a WHERE a.clientId = :clientId", Application.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Application> all() {
        return entities.createQuery(
                        "SELECT a FROM PortalApplication a WHERE a.status <> :removed ORDER BY a.id", Application.class)
                .setParameter("removed", Application.Status.REMOVED)
                .getResultList();
    }

    @Override
    public void add(Application application) {
        entities.persist(application);
    }
}
