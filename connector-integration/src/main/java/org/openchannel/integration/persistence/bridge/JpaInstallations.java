package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.installation.Installation;
import org.openchannel.bridge.installation.Installations;
import org.openchannel.bridge.installation.MemberId;

/** Installations in the database. */
@Transactional
@Dependent
class JpaInstallations implements Installations {

    @PersistenceContext
    private EntityManager entities;

    protected JpaInstallations() {
        // for CDI, which fills the entity manager in
    }

    JpaInstallations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Installation installation) {
        entities.persist(installation);
        entities.flush();
    }

    @Override
    public Optional<Installation> find(UUID id) {
        return Optional.ofNullable(entities.find(Installation.class, id));
    }

    @Override
    public Optional<Installation> of(MemberId memberId) {
        return ofMember(memberId).getResultStream().findFirst();
    }

    @Override
    public Optional<Installation> lock(MemberId memberId) {
        return ofMember(memberId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Installation> all() {
        return entities.createQuery("SELECT i FROM BridgeInstallation i ORDER BY i.installedAt", Installation.class)
                .getResultList();
    }

    private TypedQuery<Installation> ofMember(MemberId memberId) {
        return entities.createQuery("SELECT i FROM BridgeInstallation i WHERE i.memberId = :member", Installation.class)
                .setParameter("member", memberId.value());
    }

    @Override
    public List<Installation> outdated(int edition, Instant since, int most) {
        return entities.createQuery(
                        "SELECT i FROM BridgeInstallation i WHERE i.setUpEdition < :edition AND i.setUpAt IS NOT NULL"
                                + " AND i.removedAt IS NULL AND i.suspension.reason IS NULL"
                                + " AND (i.renewingAt IS NULL OR i.renewingAt < :since) ORDER BY i.setUpAt",
                        Installation.class)
                .setParameter("edition", edition)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }
}
