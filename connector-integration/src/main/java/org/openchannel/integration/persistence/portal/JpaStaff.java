package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.portal.staff.Staff;
import org.openchannel.portal.staff.User;

/** Users in the database. */
@Dependent
@Transactional
class JpaStaff implements Staff {

    @PersistenceContext
    private EntityManager entities;

    protected JpaStaff() {
        // for CDI, which fills the entity manager in
    }

    JpaStaff(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<User> find(long id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    @Override
    public Optional<User> withLogin(String login) {
        return entities.createQuery("SELECT u FROM PortalUser u WHERE u.login = :login AND u.isBot = FALSE", User.class)
                .setParameter("login", login.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<User> all() {
        return entities.createQuery("SELECT u FROM PortalUser u WHERE u.isBot = FALSE ORDER BY u.id", User.class)
                .getResultList();
    }

    @Override
    public void add(User user) {
        entities.persist(user);
    }
}
