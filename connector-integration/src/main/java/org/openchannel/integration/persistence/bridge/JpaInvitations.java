package org.openchannel.integration.persistence.bridge;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.invite.Invitation;
import org.openchannel.bridge.invite.Invitations;

/** Invitations in the database. */
@Transactional
@Dependent
class JpaInvitations implements Invitations {

    @PersistenceContext
    private EntityManager entities;

    protected JpaInvitations() {
        // for CDI, which fills the entity manager in
    }

    JpaInvitations(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    @Override
    public Optional<Invitation> ofDigest(String digest) {
        return entities.createQuery("SELECT i FROM BridgeInvitation i WHERE i.digest = :digest", Invitation.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Invitation> of(UUID accountId, Instant now) {
        return entities.createQuery(
                        "SELECT i FROM BridgeInvitation i WHERE i.accountId = :account AND i.endsAt > :now ORDER BY i.id",
                        Invitation.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void forget(Instant before) {
        entities.createQuery("DELETE FROM BridgeInvitation i WHERE i.endsAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
