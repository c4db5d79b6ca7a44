package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.portal.staff.StaffProfiles;

/** In the database: what is known of people. */
@Dependent
@Transactional
class JpaStaffProfiles implements StaffProfiles {

    @PersistenceContext
    private EntityManager entities;

    protected JpaStaffProfiles() {
        // for CDI, which fills the entity manager in
    }

    JpaStaffProfiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<StaffProfile> find(long userId) {
        return Optional.ofNullable(entities.find(StaffProfile.class, userId));
    }

    @Override
    public List<StaffProfile> all() {
        return entities.createQuery("SELECT e FROM PortalStaffProfile e ORDER BY e.userId", StaffProfile.class)
                .getResultList();
    }

    @Override
    public void add(StaffProfile profile) {
        entities.persist(profile);
    }
}
