package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.option.Option;
import org.openchannel.portal.option.Options;

/** What applications keep, in the database. */
@Dependent
@Transactional
class JpaOptions implements Options {

    @PersistenceContext
    private EntityManager entities;

    protected JpaOptions() {
        // for CDI, which fills the entity manager in
    }

    JpaOptions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Option> find(String key) {
        return Optional.ofNullable(entities.find(Option.class, key));
    }

    @Override
    public List<Option> of(long applicationId, long userId) {
        return entities.createQuery("""
                        SELECT o FROM PortalOption o WHERE o.applicationId = :application AND o.userId = :user
                        ORDER BY o.name
                        """, Option.class)
                .setParameter("application", applicationId)
                .setParameter("user", userId)
                .getResultList();
    }

    @Override
    public void add(Option option) {
        entities.persist(option);
    }

    @Override
    public void dropOf(long applicationId) {
        entities.createQuery("DELETE FROM PortalOption o WHERE o.applicationId = :application")
                .setParameter("application", applicationId)
                .executeUpdate();
    }
}
