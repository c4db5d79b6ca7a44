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
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.message.Direction;
import org.openchannel.bridge.message.Message;
import org.openchannel.bridge.message.Messages;
import org.openchannel.bridge.message.ParkedStatus;

/** Messages in the database. */
@Transactional
@Dependent
class JpaMessages implements Messages {

    @PersistenceContext
    private EntityManager entities;

    protected JpaMessages() {
        // for CDI, which fills the entity manager in
    }

    JpaMessages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Message message) {
        entities.persist(message);
        entities.flush();
    }

    @Override
    public Optional<Message> find(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    @Override
    public Optional<Message> called(UUID accountId, Direction direction, String externalId) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.accountId = :account AND m.direction = :direction AND m.externalId = :external
                        """, Message.class)
                .setParameter("account", accountId)
                .setParameter("direction", direction)
                .setParameter("external", externalId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Message> parts(UUID accountId, long imMessageId) {
        return partsOf(accountId, imMessageId).getResultList();
    }

    @Override
    public List<Message> lockParts(UUID accountId, long imMessageId) {
        return partsOf(accountId, imMessageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Message> partsOf(UUID accountId, long imMessageId) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.accountId = :account AND m.imMessageId = :im ORDER BY m.part
                        """, Message.class)
                .setParameter("account", accountId)
                .setParameter("im", imMessageId);
    }

    @Override
    public List<Message> untold(Instant since, Instant before, int most) {
        return entities.createQuery("""
                        SELECT m FROM BridgeMessage m
                        WHERE m.status = :sent AND m.told = :nothing AND m.changedAt > :since AND m.changedAt < :before
                        AND m.direction = :outbound AND m.part = 0 ORDER BY m.changedAt
                        """, Message.class)
                .setParameter("sent", MessageStatus.SENT)
                .setParameter("nothing", MessageStatus.ACCEPTED)
                .setParameter("since", since)
                .setParameter("before", before)
                .setParameter("outbound", Direction.OUTBOUND)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void park(ParkedStatus parked) {
        entities.persist(parked);
    }

    @Override
    public List<ParkedStatus> parked(UUID accountId, String externalId) {
        return entities.createQuery("""
                        SELECT p FROM BridgeParkedStatus p
                        WHERE p.accountId = :account AND p.externalId = :external ORDER BY p.parkedAt
                        """, ParkedStatus.class)
                .setParameter("account", accountId)
                .setParameter("external", externalId)
                .getResultList();
    }

    @Override
    public List<ParkedStatus> parked(int most) {
        return entities.createQuery("SELECT p FROM BridgeParkedStatus p ORDER BY p.parkedAt DESC", ParkedStatus.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void forgetParked(Instant before) {
        entities.createQuery("DELETE FROM BridgeParkedStatus p WHERE p.parkedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public void remove(ParkedStatus parked) {
        entities.remove(parked);
    }
}
