package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.group.Group;
import org.openchannel.portal.group.Groups;

/** In the database: groups. */
@Dependent
@Transactional
class JpaGroups implements Groups {

    @PersistenceContext
    private EntityManager entities;

    protected JpaGroups() {
        // for CDI, which fills the entity manager in
    }

    JpaGroups(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Group> find(long id) {
        return Optional.ofNullable(entities.find(Group.class, id));
    }

    @Override
    public List<Group> all() {
        return entities.createQuery("SELECT e FROM PortalGroup e ORDER BY e.id", Group.class)
                .getResultList();
    }

    @Override
    public void add(Group group) {
        entities.persist(group);
    }

    @Override
    public void remove(Group group) {
        entities.remove(group);
    }
}
